package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Acts that are seldom taken, behind one button, so that the usual ones stay in sight. */
public class MoreActs extends Composite<MenuBar> {

    private final SubMenu acts;

    public MoreActs() {
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("app-more-acts");
        bar.setI18n(VnI18n.menuBar());
        acts = bar.addItem(Texts.of("uikit.menu.acts")).getSubMenu();
    }

    /** @param key of the verb */
    public MoreActs act(String key, Runnable act) {
        acts.addItem(Texts.of(key), event -> act.run());
        return this;
    }

    public boolean isEmpty() {
        return acts.getItems().isEmpty();
    }
}
