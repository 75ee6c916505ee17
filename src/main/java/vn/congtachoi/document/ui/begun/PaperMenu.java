package vn.congtachoi.document.ui.begun;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.UUID;
import java.util.function.Supplier;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnI18n;

/** The papers that a record gives, behind one button; what it does not give now says why. */
public class PaperMenu extends Composite<MenuBar> {

    private final SubMenu menu;

    /** @param key of the words on the button */
    public PaperMenu(String key) {
        MenuBar bar = getContent();
        bar.setI18n(VnI18n.menuBar());
        menu = bar.addItem(Texts.of(key)).getSubMenu();
    }

    /**
     * A paper that is begun from here and opened.
     *
     * @param begin gives its id
     */
    public PaperMenu paper(String words, Decision offer, Supplier<UUID> begin) {
        return item(words, offer, () -> UI.getCurrent().navigate("van-ban/" + begin.get()));
    }

    /** Something else that is done from here. */
    public PaperMenu item(String words, Decision offer, Runnable act) {
        MenuItem item = menu.addItem(words, event -> run(act));
        item.setEnabled(offer.allowed());
        if (!offer.allowed()) {
            Div why = new Div(Texts.of(offer));
            why.addClassName("app-menu-why");
            item.add(why);
        }
        return this;
    }

    private static void run(Runnable act) {
        try {
            act.run();
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }
}
