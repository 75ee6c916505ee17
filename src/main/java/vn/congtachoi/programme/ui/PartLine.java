package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A part in the list of its section: what it says, its marks, and what may be done with it. */
class PartLine extends ListItem {

    private final Div marks = new Div();
    private final Div words = new Div();
    private final Div acts = new Div();

    PartLine(Component... name) {
        Div head = new Div(name);
        head.addClassName("app-part__head");
        marks.addClassName("app-programme-marks");
        words.addClassName("app-part__words");
        acts.addClassName("app-part__acts");
        addClassName("app-part");
        head.add(marks);
        words.add(head);
        add(words, acts);
    }

    static PartLine of(String name) {
        return new PartLine(new Span(name));
    }

    PartLine mark(Component... badges) {
        marks.add(badges);
        return this;
    }

    PartLine unverified(boolean isMarked) {
        if (isMarked) {
            marks.add(Words.unverified());
        }
        return this;
    }

    /** A smaller line below; nothing for an empty text. */
    PartLine detail(String text) {
        if (!text.isEmpty()) {
            words.add(new Paragraph(text));
        }
        return this;
    }

    PartLine below(Component component) {
        words.add(component);
        return this;
    }

    PartLine acts(List<? extends Component> buttons) {
        buttons.forEach(acts::add);
        return this;
    }

    static UnorderedList list(List<PartLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-parts");
        lines.forEach(list::add);
        return list;
    }
}
