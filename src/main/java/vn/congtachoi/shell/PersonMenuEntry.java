package vn.congtachoi.shell;

import com.vaadin.flow.component.UI;
import java.util.List;

/**
 * An entry of the person's menu ("Tài khoản", "Chữ lớn"); a module makes a bean of it.
 *
 * @param textKey its words
 * @param args values for the placeholders of the words
 * @param act what a click does
 */
public record PersonMenuEntry(String textKey, List<Object> args, Runnable act) {

    public PersonMenuEntry {
        args = List.copyOf(args);
    }

    public PersonMenuEntry(String textKey, Runnable act) {
        this(textKey, List.of(), act);
    }

    /** An entry that opens a page. */
    public static PersonMenuEntry page(String textKey, String path) {
        return new PersonMenuEntry(textKey, () -> UI.getCurrent().navigate(path));
    }
}
