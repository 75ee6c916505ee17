package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import vn.congtachoi.indicator.ChaseRow;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Units of a chase list under one heading: which unit, what is known of it, its marks and what can be done. */
class ChaseSection extends PageSection {

    /** The parts of a line that differ from list to list. */
    record Line(
            Function<ChaseRow, Component> name,
            Function<ChaseRow, Component> detail,
            Function<ChaseRow, List<Component>> acts) {}

    ChaseSection(String title, List<ChaseRow> rows, Line line) {
        super(title);
        UnorderedList lines = new UnorderedList();
        lines.addClassName("app-chase");
        rows.forEach(row -> lines.add(item(row, line)));
        add(lines);
    }

    private static ListItem item(ChaseRow row, Line line) {
        Component name = line.name().apply(row);
        name.addClassName("app-chase__name");
        Div words = new Div(name, line.detail().apply(row));
        words.addClassName("app-chase__words");
        Div marks = new Div(new StatusBadge(Texts.of("indicator.state", row.state()), Tones.of(row.state())));
        marks.addClassName("app-chase__marks");
        if (row.late()) {
            marks.add(new StatusBadge(Texts.of("indicator.ui.chase.late"), Tone.LATE));
        }
        if (row.warnings() > 0) {
            marks.add(new StatusBadge(Texts.of("indicator.ui.chase.warnings", row.warnings()), Tone.DUE));
        }
        if (row.openQueries() > 0) {
            marks.add(new StatusBadge(Texts.of("indicator.ui.chase.queries", row.openQueries()), Tone.DUE));
        }
        Div acts = new Div();
        acts.add(line.acts().apply(row));
        acts.addClassName("app-chase__acts");
        return new ListItem(words, marks, acts);
    }

    /** "Bế Thị Hạnh nộp 19:42 28/6/2023"; empty while nothing is sent. */
    static Span submitted(ChaseRow row) {
        return new Span(
                row.submittedAt() == null
                        ? ""
                        : Texts.of(
                                "indicator.ui.chase.submitted", row.submittedBy(), VnFormat.moment(row.submittedAt())));
    }
}
