package vn.congtachoi.shell;

import com.vaadin.flow.component.UI;

/**
 * An entry of the person's menu ("Tài khoản", "Chữ lớn"); a module makes a bean of it.
 *
 * @param textKey its words
 * @param act what a click does
 */
public record PersonMenuEntry(String textKey, Runnable act) {

    /** An entry that opens a page. */
    public static PersonMenuEntry page(String textKey, String path) {
        return new PersonMenuEntry(textKey, () -> UI.getCurrent().navigate(path));
    }
}
