package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestSeating;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Seats for whoever is shown, in the order of the list. */
class SeatDialog extends RecordDialog {

    private static final int USUAL_ROW = 10;
    private static final int LONGEST_ROW = 100;

    private final GuestSeating seating;
    private final UUID event;
    private final List<UUID> guests;
    private final Runnable changed;
    private final IntegerField perRow = new IntegerField(Texts.of("events.guest.ui.per-row"));
    private final Checkbox keep = Fields.check("events.guest.ui.keep-seats");

    SeatDialog(GuestSeating seating, UUID event, List<GuestLine> guests, Runnable changed) {
        super(Texts.of("events.guest.ui.seat-title", guests.size()));
        this.seating = seating;
        this.event = event;
        this.guests = guests.stream().map(GuestLine::id).toList();
        this.changed = changed;
        perRow.setMin(1);
        perRow.setMax(LONGEST_ROW);
        perRow.setStepButtonsVisible(true);
        perRow.setValue(USUAL_ROW);
        keep.setValue(true);
        fill("events.guest.ui.seat-save", new Paragraph(Texts.of("events.guest.ui.seat-text")), perRow, keep);
    }

    @Override
    protected void save() {
        @Nullable Integer row = perRow.getValue();
        if (row == null || row < 1 || row > LONGEST_ROW) {
            throw new BusinessException("events.guest.ui.per-row-missing", LONGEST_ROW);
        }
        Toast.success("events.guest.ui.seat-done", seating.seatAll(event, guests, row, keep.getValue()));
        changed.run();
    }
}
