package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Another day for an entry; what does not go together with it is said before anything is moved. */
class CalendarMoveDialog extends RecordDialog {

    private static final int LENGTH = 1000;

    private final CalendarEntry entry;
    private final CalendarMover mover;
    private final DatePicker day = Fields.day("agenda.calendar.ui.new-day");
    private final TextArea words = Fields.area("agenda.calendar.ui.why", LENGTH);
    private final Div clashes = new Div();
    private List<String> told = List.of();

    CalendarMoveDialog(CalendarEntry entry, LocalDate proposed, CalendarMover mover) {
        super(Texts.of("agenda.calendar.ui.move-title", entry.title()));
        this.entry = entry;
        this.mover = mover;
        Paragraph now = new Paragraph(Texts.of("agenda.calendar.ui.now", LayerLook.when(entry)));
        now.addClassName("app-quiet");
        words.setRequiredIndicatorVisible(entry.move().needsWords());
        clashes.addClassName("app-cal-clash");
        clashes.getElement().setAttribute("aria-live", "polite");
        fill("agenda.calendar.ui.move", now, day, words, clashes);
        day.addValueChangeListener(event -> check());
        day.setValue(proposed);
    }

    private void check() {
        LocalDate chosen = day.getValue();
        told = chosen == null || chosen.equals(entry.from()) ? List.of() : mover.clashes(entry, chosen);
        clashes.removeAll();
        if (!told.isEmpty()) {
            UnorderedList list = new UnorderedList();
            told.forEach(sentence -> list.add(new ListItem(sentence)));
            clashes.add(new Paragraph(Texts.of("agenda.calendar.ui.clashes")), list);
        }
        verb(told.isEmpty() ? "agenda.calendar.ui.move" : "agenda.calendar.ui.move-anyway");
    }

    @Override
    protected void save() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            throw new BusinessException("agenda.calendar.ui.no-day");
        }
        if (!chosen.equals(entry.from())) {
            mover.move(entry, chosen, words.getValue(), told);
        }
    }
}
