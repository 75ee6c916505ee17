package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.event.guest.GuestCalls;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.ToldWay;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** That several guests were told, and how. */
class ToldDialog extends RecordDialog {

    private final GuestCalls calls;
    private final UUID event;
    private final List<UUID> guests;
    private final Runnable changed;
    private final Select<ToldWay> way = Fields.choice(
            "events.guest.ui.way",
            Arrays.asList(ToldWay.values()),
            each -> each == null ? "" : Texts.of("events.guest.way", each));

    ToldDialog(GuestCalls calls, UUID event, List<GuestLine> guests, Runnable changed) {
        super(Texts.of("events.guest.ui.told-title", guests.size()));
        this.calls = calls;
        this.event = event;
        this.guests = guests.stream().map(GuestLine::id).toList();
        this.changed = changed;
        way.setValue(ToldWay.ZALO);
        fill("events.guest.ui.told-save", new Paragraph(Texts.of("events.guest.ui.told-text")), way);
    }

    @Override
    protected void save() {
        if (guests.isEmpty()) {
            throw new BusinessException("events.guest.ui.told-nobody");
        }
        Toast.success("events.guest.ui.told-done", calls.told(event, guests, way.getValue()));
        changed.run();
    }
}
