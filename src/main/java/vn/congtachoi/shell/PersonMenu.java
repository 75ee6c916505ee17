package vn.congtachoi.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnI18n;

/** Who is signed in, her own pages and choices, sign out. */
class PersonMenu extends Composite<MenuBar> {

    PersonMenu(String name, List<PersonMenuEntry> entries, Runnable signOut) {
        MenuBar bar = getContent();
        bar.addClassName("app-person-menu");
        bar.setI18n(VnI18n.menuBar());
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        Span initials = new Span(initials(name));
        initials.addClassName("app-person__initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(name);
        words.addClassName("app-person__name");
        Span person = new Span(initials, words);
        person.addClassName("app-person");
        var root = bar.addItem(person);
        root.setAriaLabel(Texts.of("shell.person.menu", name));
        SubMenu menu = root.getSubMenu();
        for (PersonMenuEntry entry : entries) {
            menu.addItem(Texts.of(entry.textKey(), entry.args().toArray()), event -> entry.act()
                    .run());
        }
        menu.addSeparator();
        menu.addItem(Texts.of("shell.person.signOut"), event -> signOut.run());
    }

    /** Family and given name: "Nguyễn Thị Hoa" is NH. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return words.length < 2 ? first : first + words[words.length - 1].charAt(0);
    }
}
