package vn.congtachoi.event.guest.door;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.guest.CheckInService;
import vn.congtachoi.event.guest.EventAttendance;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.UnitCounting;
import vn.congtachoi.event.guest.UnitPresence;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.VnFormat;

/** Puts together what a telephone at the door shows. */
@Component
public class DoorReading {

    private final GuestReading guests;
    private final EventAttendance attendance;
    private final UnitCounting counting;
    private final CheckInService checkIn;
    private final CurrentActor currentActor;
    private final Clock clock;

    DoorReading(
            GuestReading guests,
            EventAttendance attendance,
            UnitCounting counting,
            CheckInService checkIn,
            CurrentActor currentActor,
            Clock clock) {
        this.guests = guests;
        this.attendance = attendance;
        this.counting = counting;
        this.checkIn = checkIn;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The door of the event, for whoever is signed in and stands inside it.
     *
     * @throws vn.congtachoi.kernel.BusinessException when there is no such event, or she does not stand inside
     */
    public DoorSheet sheet(UUID event, DoorSheet.@Nullable Csrf csrf) {
        GuestReading.Sheet sheet = guests.sheet(event);
        EventAttendance.Tally tally = attendance.of(event);
        return DoorSheet.of(
                currentActor.person().accountId(),
                sheet,
                tally,
                units(event, sheet, tally),
                checkIn.standing(event),
                hour(),
                csrf);
    }

    /** The host's own and those directly below it; of those further below only what was said or ticked already. */
    private List<UnitRef> units(UUID event, GuestReading.Sheet sheet, EventAttendance.Tally tally) {
        UUID host = sheet.event().unitId();
        Set<UUID> known = new HashSet<>();
        tally.byUnit().stream().map(UnitPresence::unitId).forEach(known::add);
        return counting.units(event).stream()
                .filter(unit -> unit.id().equals(host) || host.equals(unit.parentId()) || known.contains(unit.id()))
                .toList();
    }

    String hour() {
        return VnFormat.hour(clock.instant());
    }
}
