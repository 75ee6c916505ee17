package vn.congtachoi.event.guest;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many came: of a unit with a bare number that number, else whoever was ticked. */
@Component
class Headcount {

    private final Guests guests;
    private final UnitCounts counts;

    Headcount(Guests guests, UnitCounts counts) {
        this.guests = guests;
        this.counts = counts;
    }

    int of(UUID event) {
        Map<UUID, Integer> said =
                counts.findByEventId(event).stream().collect(Collectors.toMap(UnitCount::unitId, UnitCount::number));
        long ticked = guests.findByEventIdOrderByPlaceAscIdAsc(event).stream()
                .filter(EventAttendance::isThere)
                .filter(guest -> guest.unitId() == null || !said.containsKey(guest.unitId()))
                .count();
        return Math.toIntExact(ticked)
                + said.values().stream().mapToInt(Integer::intValue).sum();
    }
}
