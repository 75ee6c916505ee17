package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What can be done with all the guests who are ticked. */
class GuestBulkBar extends Composite<Div> {

    private final GuestDesk desk;
    private final UUID event;
    private final Runnable changed;
    private final Span count = new Span();
    private List<GuestLine> ticked = List.of();

    /**
     * @param untick nobody is ticked any more
     * @param changed shows the list anew
     */
    GuestBulkBar(GuestDesk desk, GuestReading.Sheet sheet, Runnable untick, Runnable changed) {
        this.desk = desk;
        this.event = sheet.event().id();
        this.changed = changed;
        getContent().addClassName("app-bulk");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Texts.of("events.guest.ui.bulk"));
        getContent().add(count);
        if (sheet.mayRecord().allowed()) {
            getContent()
                    .add(
                            ActionButton.secondary("events.guest.ui.bulk-there", () -> note(Attendance.PRESENT)),
                            ActionButton.secondary("events.guest.ui.bulk-absent", () -> note(Attendance.ABSENT)));
        }
        if (sheet.mayInvite().allowed()) {
            getContent()
                    .add(
                            ActionButton.secondary("events.guest.ui.bulk-told", this::told),
                            ActionButton.secondary("events.guest.ui.seat-all", this::seat),
                            ActionButton.quiet("events.guest.ui.bulk-remove", this::remove));
        }
        getContent().add(ActionButton.quiet("events.guest.ui.bulk-none", untick));
        show(List.of());
    }

    void show(Collection<GuestLine> lines) {
        ticked = List.copyOf(lines);
        count.setText(Texts.of("events.guest.ui.bulk-count", ticked.size()));
        setVisible(!ticked.isEmpty());
    }

    private void note(Attendance attendance) {
        Map<UUID, Attendance> before = new HashMap<>();
        Map<UUID, Attendance> now = new HashMap<>();
        ticked.forEach(line -> {
            before.put(line.id(), line.presence().attendance());
            now.put(line.id(), attendance);
        });
        desk.checkIn().note(event, now);
        Toast.undo(
                "events.guest.ui.noted",
                () -> {
                    desk.checkIn().note(event, before);
                    changed.run();
                },
                now.size());
        changed.run();
    }

    private void told() {
        new ToldDialog(desk.calls(), event, ticked, changed).open();
    }

    private void seat() {
        new SeatDialog(desk.seating(), event, ticked, changed).open();
    }

    private void remove() {
        List<UUID> ids = ticked.stream().map(GuestLine::id).toList();
        ConfirmStep.askDanger(
                Texts.of("events.guest.ui.remove-title", ids.size()),
                Texts.of("events.guest.ui.remove-text"),
                "events.guest.ui.bulk-remove",
                () -> {
                    Toast.success(
                            "events.guest.ui.removed", desk.entry().service().remove(event, ids));
                    changed.run();
                });
    }
}
