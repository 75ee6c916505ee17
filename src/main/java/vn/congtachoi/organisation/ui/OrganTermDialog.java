package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.organisation.Formed;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** A term begins: how it is called, from which day, elected or appointed, by what paper. */
class OrganTermDialog extends Dialog {

    /** What was filled in. */
    @FunctionalInterface
    interface Begin {
        void begin(String cohort, LocalDate from, Formed formed, String basis);
    }

    private static final int COHORT_LENGTH = 60;
    private static final int BASIS_LENGTH = 500;

    private final TextField cohort = Fields.text("organisation.people.term.cohort", COHORT_LENGTH);
    private final DatePicker from = Fields.day("organisation.people.term.from");
    private final Select<Formed> formed = Fields.choice(
            "organisation.people.term.formed",
            List.of(Formed.values()),
            chosen -> chosen == null ? "" : Texts.of("organisation.term.formed", chosen));
    private final TextField basis = Fields.text("organisation.people.term.basis", BASIS_LENGTH);
    private final Begin begin;

    /** @param running how many members of a running term would leave with it */
    OrganTermDialog(String organ, int running, Begin begin) {
        this.begin = begin;
        setHeaderTitle(Texts.of("organisation.people.term.title", organ));
        formed.setValue(Formed.ELECTED);
        Div body = new Div();
        if (running > 0) {
            body.add(new Paragraph(Texts.of("organisation.people.term.replaces", running)));
        }
        body.add(cohort, from, formed, basis);
        body.addClassName("app-people-dialog");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("organisation.people.cancel", this::close),
                        ActionButton.primary("organisation.people.term.begin", this::accept));
    }

    private void accept() {
        if (cohort.getValue().isBlank()) {
            cohort.setErrorMessage(Texts.of("uikit.field.required"));
            cohort.setInvalid(true);
            cohort.focus();
        } else if (from.getValue() == null) {
            from.setErrorMessage(Texts.of("uikit.field.required"));
            from.setInvalid(true);
            from.focus();
        } else {
            begin.begin(cohort.getValue(), from.getValue(), formed.getValue(), basis.getValue());
            close();
        }
    }
}
