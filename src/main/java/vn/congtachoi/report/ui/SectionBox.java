package vn.congtachoi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.report.Assignment;
import vn.congtachoi.report.ReportDetail;
import vn.congtachoi.report.SectionDetail;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** A section of a report: heading and state, who writes it by when, and how many units sent words for it. */
class SectionBox extends Composite<Section> {

    private final SectionDetail section;
    private final ReportDetail report;
    private final SectionActs acts;

    SectionBox(SectionDetail section, ReportDetail report, SectionActs acts) {
        this.section = section;
        this.report = report;
        this.acts = acts;
        getContent().addClassNames("app-report__section", "app-report__section--" + section.level());
        getContent().add(head());
        if (!section.guidance().isEmpty()) {
            getContent().add(soft(section.guidance()));
        }
        String assignment = assignment();
        if (!assignment.isEmpty()) {
            getContent().add(soft(assignment));
        }
        if (report.mayEdit().allowed()) {
            getContent().add(acts());
        }
    }

    private Component head() {
        Div head = new Div(new H2(section.heading()));
        head.addClassName("app-report__head");
        boolean onlyHolds = !section.begun() && section.holdsOthers();
        if (report.state().isEditable() && !onlyHolds) {
            head.add(state());
        }
        return head;
    }

    private StatusBadge state() {
        if (section.done()) {
            return new StatusBadge(Texts.of("report.ui.section.done"), Tone.DONE);
        }
        return section.begun()
                ? new StatusBadge(Texts.of("report.ui.section.begun"), Tone.ACTIVE)
                : new StatusBadge(Texts.of("report.ui.section.empty"), Tone.NEUTRAL);
    }

    private static Paragraph soft(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("app-report__guidance");
        return line;
    }

    private String assignment() {
        Assignment given = section.assignment();
        List<String> words = new ArrayList<>();
        if (!section.ownerName().isEmpty()) {
            words.add(Texts.of("report.ui.section.by", section.ownerName()));
        }
        if (given.dueOn() != null) {
            words.add(Texts.of("report.ui.section.until", VnFormat.day(given.dueOn())));
        }
        if (!given.note().isEmpty()) {
            words.add(given.note());
        }
        if (!section.words().isEmpty()) {
            words.add(Texts.of("report.ui.section.words", section.words().size()));
        }
        return String.join(" · ", words);
    }

    private Component acts() {
        Div row = new Div();
        row.addClassName("app-report__acts");
        row.add(
                ActionButton.quiet("report.ui.section.write", () -> acts.write(section)),
                ActionButton.quiet("report.ui.section.assign", () -> acts.assign(section)));
        if (section.assignment().ownerId() != null) {
            row.add(ActionButton.quiet(
                    section.done() ? "report.ui.section.resume" : "report.ui.section.finish",
                    () -> acts.finish(section, !section.done())));
        }
        return row;
    }
}
