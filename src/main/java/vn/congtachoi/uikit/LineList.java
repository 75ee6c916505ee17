package vn.congtachoi.uikit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lines of words under a heading: a history, who opened it, what is looked at. */
public class LineList extends PageSection {

    /** Of a history: what is older is folded away. */
    private static final int SHOWN = 10;

    /** @param key of the heading */
    public LineList(String key, List<String> lines) {
        super(Texts.of(key), list(lines));
    }

    /** What was done, the latest first: the latest ones are shown, the others folded away. */
    public static LineList history(String key, List<String> lines) {
        LineList history = new LineList(key, lines.subList(0, Math.min(SHOWN, lines.size())));
        if (lines.size() > SHOWN) {
            history.add(new Details(
                    Texts.of("uikit.history.earlier", lines.size() - SHOWN), list(lines.subList(SHOWN, lines.size()))));
        }
        return history;
    }

    /** The lines alone. */
    public static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
