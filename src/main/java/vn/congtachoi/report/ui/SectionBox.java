package vn.congtachoi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.report.Assignment;
import vn.congtachoi.report.ReportDetail;
import vn.congtachoi.report.SectionDetail;
import vn.congtachoi.report.UnitText;
import vn.congtachoi.report.UnitWords;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** A section of a report: heading and state, who writes it, and the words of the units below beside it. */
class SectionBox extends Composite<Section> {

    private static final int NOTE_LENGTH = 500;

    private final SectionDetail section;
    private final ReportDetail report;
    private final SectionActs acts;

    private final ComboBox<PersonOnDay> owner = Fields.oneOfMany("report.ui.section.owner", PersonOnDay::fullName);
    private final DatePicker due = Fields.day("report.ui.section.due");
    private final TextField note = Fields.text("report.ui.section.note", NOTE_LENGTH);

    SectionBox(SectionDetail section, ReportDetail report, SectionActs acts) {
        this.section = section;
        this.report = report;
        this.acts = acts;
        getContent().addClassNames("app-report__section", "app-report__section--" + section.level());
        getContent().add(head());
        if (!section.guidance().isEmpty()) {
            Paragraph guidance = new Paragraph(section.guidance());
            guidance.addClassName("app-report__guidance");
            getContent().add(guidance);
        }
        getContent().add(assignment());
        UnitText text = section.unitText();
        if (text != null && report.completeness() != null) {
            getContent().add(words(text));
        }
    }

    private Component head() {
        Div head = new Div(new H2(section.heading()), state());
        head.addClassName("app-report__head");
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

    private Component assignment() {
        Assignment given = section.assignment();
        owner.setItems(report.writers());
        owner.setClearButtonVisible(true);
        report.writers().stream()
                .filter(person -> person.id().equals(given.ownerId()))
                .findFirst()
                .ifPresent(owner::setValue);
        if (given.ownerId() != null && owner.isEmpty()) {
            owner.setHelperText(section.ownerName());
        }
        due.setValue(given.dueOn());
        note.setValue(given.note());
        boolean open = report.mayEdit().allowed();
        owner.setReadOnly(!open);
        due.setReadOnly(!open);
        note.setReadOnly(!open);
        Div row = new Div(owner, due, note);
        row.addClassName("app-report__assignment");
        if (open) {
            row.add(ActionButton.secondary("report.ui.section.assign", this::assign));
            if (given.ownerId() != null) {
                row.add(ActionButton.quiet(
                        section.done() ? "report.ui.section.resume" : "report.ui.section.finish",
                        () -> acts.finish(section, !section.done())));
            }
        }
        return row;
    }

    private void assign() {
        acts.assign(
                section,
                new Assignment(
                        owner.getOptionalValue().map(PersonOnDay::id).orElse(null), due.getValue(), note.getValue()));
    }

    private Component words(UnitText text) {
        Div cards = new Div();
        cards.addClassName("app-report__cards");
        section.words().forEach(words -> cards.add(card(text, words)));
        if (section.words().isEmpty()) {
            cards.add(new Paragraph(Texts.of("report.ui.words.none")));
        }
        Div all = new Div(new H3(Texts.of("report.ui.words", text)), cards);
        all.addClassName("app-report__words");
        return all;
    }

    private Component card(UnitText text, UnitWords words) {
        Card card = new Card(words.unit()).line(words.words());
        if (words.taken()) {
            return card.foot(new StatusBadge(Texts.of("report.ui.words.taken"), Tone.DONE));
        }
        if (!report.mayEdit().allowed()) {
            return card;
        }
        ActionButton take = ActionButton.secondary("report.ui.words.take", () -> acts.take(section, text, words));
        take.setAriaLabel(Texts.of("report.ui.words.take-of", words.unit()));
        return card.foot(take);
    }
}
