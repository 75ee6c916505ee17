package vn.congtachoi.event.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.guest.EventAttendance;
import vn.congtachoi.event.guest.GiftForm;
import vn.congtachoi.event.guest.GiftLine;
import vn.congtachoi.event.guest.GiftReading;
import vn.congtachoi.kernel.VietnameseNumbers;

/** Counts who came and what was given, once an event was held. */
@Component
class EventTurnouts {

    private final EventAttendance attendance;
    private final GiftReading gifts;

    EventTurnouts(EventAttendance attendance, GiftReading gifts) {
        this.attendance = attendance;
        this.gifts = gifts;
    }

    EventTurnout of(EventDetail event) {
        if (!event.row().state().isOver()) {
            return EventTurnout.NONE;
        }
        EventAttendance.Tally tally = attendance.of(event.id());
        List<EventTurnout.Share> units = tally.byUnit().stream()
                .map(unit -> new EventTurnout.Share(unit.unit(), unit.counted()))
                .filter(share -> share.number() > 0)
                .toList();
        return new EventTurnout(
                tally.invited(),
                tally.present(),
                units,
                gifts.list(event.id()).stream()
                        .map(GiftLine::form)
                        .map(EventTurnouts::gift)
                        .toList());
    }

    private static EventTurnout.Gift gift(GiftForm form) {
        Long worth = form.worth();
        return new EventTurnout.Gift(
                form.what(),
                (VietnameseNumbers.format(form.number()) + " " + form.measure()).strip(),
                worth == null ? 0 : worth,
                form.source());
    }
}
