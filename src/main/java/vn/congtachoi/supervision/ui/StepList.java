package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;

/** Lines of words under a heading: the history, who opened it, what is looked at. */
class StepList extends Composite<PageSection> {

    private final String key;

    /** @param key of the heading */
    StepList(String key, List<String> lines) {
        this.key = key;
        getContent().add(list(lines));
    }

    /**
     * The same with the first lines shown and the others folded away.
     *
     * @param more the key of what leads to the others, with their number
     */
    StepList(String key, List<String> lines, int shown, String more) {
        this(key, lines.subList(0, Math.min(shown, lines.size())));
        if (lines.size() > shown) {
            getContent()
                    .add(new Details(Texts.of(more, lines.size() - shown), list(lines.subList(shown, lines.size()))));
        }
    }

    /** The lines alone. */
    static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(Texts.of(key));
    }
}
