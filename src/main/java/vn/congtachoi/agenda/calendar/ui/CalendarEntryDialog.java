package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.congtachoi.agenda.calendar.CalendarDayWords;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;

/** An entry in short: what it is, when and where, the way to its page, and to another day. */
class CalendarEntryDialog extends Dialog {

    /** @param unit name of the unit whose it is; may be empty */
    CalendarEntryDialog(CalendarEntry entry, String unit, CalendarMover mover) {
        setHeaderTitle(entry.title());
        Div marks = new Div(LayerLook.badge(entry.layer()));
        marks.addClassName("app-row");
        if (!entry.standing().state().isEmpty()) {
            marks.add(new StatusBadge(entry.standing().state(), entry.standing().tone()));
        }
        FactList facts = new FactList();
        facts.fact(Texts.of("agenda.calendar.ui.when"), LayerLook.when(entry));
        facts.fact(
                Texts.of("agenda.calendar.ui.day"),
                VietnameseDates.weekday(entry.from()) + ", " + CalendarDayWords.lunar(entry.from()));
        facts.fact(Texts.of("agenda.calendar.ui.where"), entry.place());
        facts.fact(Texts.of("agenda.ui.form.unit"), unit);
        Div body = new Div(marks, facts);
        body.addClassName("app-act");
        if (!entry.detail().isEmpty()) {
            body.add(new Paragraph(entry.detail()));
        }
        add(body);
        if (entry.move().may().allowed()) {
            getFooter()
                    .add(ActionButton.secondary("agenda.calendar.ui.move-open", () -> {
                                close();
                                mover.ask(entry, entry.from());
                            })
                            .with(AppIcon.CALENDAR_DAYS));
        } else {
            Paragraph why = new Paragraph(
                    Texts.of("agenda.calendar.ui.fixed", Texts.of(entry.move().may())));
            why.addClassName("app-quiet");
            body.add(why);
        }
        getFooter().add(ActionButton.quiet("agenda.ui.feed.close", this::close));
        if (!entry.path().isEmpty()) {
            Anchor page = new Anchor(entry.path(), Texts.of("agenda.calendar.ui.open"));
            page.addClassName("app-primary-link");
            getFooter().add(page);
        }
    }
}
