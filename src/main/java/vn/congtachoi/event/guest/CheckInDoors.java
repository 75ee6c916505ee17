package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.kernel.Needs;

/** The doors at which somebody stands these days: of the events that she prepares or leads. */
@Service
@PreAuthorize("denyAll()")
public class CheckInDoors {

    private final EventGate gate;
    private final EventAttendance attendance;

    CheckInDoors(EventGate gate, EventAttendance attendance) {
        this.gate = gate;
        this.attendance = attendance;
    }

    /**
     * The door of an event.
     *
     * @param invited guests on the list
     * @param present everybody who is counted
     * @param open whether who comes can be noted now
     */
    public record Door(EventGate.Facts event, DoorDay day, int invited, int present, boolean open) {}

    /** Today's first, then yesterday's that nobody has confirmed, then tomorrow's. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<Door> list() {
        LocalDate today = gate.today();
        return gate.unfinished(today.minusDays(1), today.plusDays(1)).stream()
                .map(event -> door(event, today))
                .sorted(Comparator.comparing(Door::day))
                .toList();
    }

    private Door door(EventGate.Facts event, LocalDate today) {
        EventAttendance.Tally tally = attendance.of(event.id());
        return new Door(
                event,
                day(event.time(), today),
                tally.invited(),
                tally.present(),
                gate.mayRecord(event.id()).allowed());
    }

    private static DoorDay day(EventTime time, LocalDate today) {
        if (time.to().isBefore(today)) {
            return DoorDay.YESTERDAY;
        }
        return time.from().isAfter(today) ? DoorDay.TOMORROW : DoorDay.TODAY;
    }
}
