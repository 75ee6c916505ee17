package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** How many came to an event. Numbers tell nobody's name: whoever may read the event may read them. */
@Service
@PreAuthorize("denyAll()")
public class EventAttendance {

    private final EventGate gate;
    private final Guests guests;
    private final GuestGround ground;
    private final UnitCounts counts;
    private final Gifts gifts;
    private final UnitDirectory units;

    EventAttendance(
            EventGate gate, Guests guests, GuestGround ground, UnitCounts counts, Gifts gifts, UnitDirectory units) {
        this.gate = gate;
        this.guests = guests;
        this.ground = ground;
        this.counts = counts;
        this.gifts = gifts;
        this.units = units;
    }

    /**
     * Attendance in numbers.
     *
     * @param present everybody who came: of a unit with a bare number that number, else whoever is ticked
     * @param ticked guests who were noted one by one, also those whose unit said a bare number
     * @param late of the ticked ones, after the beginning
     * @param absent of the invited ones, noted as absent
     * @param invited guests on the list, without those who came unasked
     * @param unexpected guests who came unasked
     * @param byUnit each of our units of which somebody came, in the order of the tree
     * @param gifts pieces that were given
     * @param giftWorth in đồng, as far as it is known
     */
    public record Tally(
            int present,
            int ticked,
            int late,
            int absent,
            int invited,
            int unexpected,
            List<UnitPresence> byUnit,
            long gifts,
            long giftWorth) {

        public Tally {
            byUnit = List.copyOf(byUnit);
        }

        /** Whether anything was noted. */
        public boolean isNoted() {
            return present > 0 || absent > 0 || !byUnit.isEmpty();
        }
    }

    /** @throws vn.congtachoi.kernel.BusinessException when there is no such event, or it does not concern her */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Tally of(UUID event) {
        EventGate.Facts facts = gate.facts(event);
        List<Guest> all = guests.findByEventIdOrderByPlaceAscIdAsc(event);
        List<Guest> there = all.stream().filter(EventAttendance::isThere).toList();
        Map<UUID, UnitCount> said = new HashMap<>();
        counts.findByEventId(event).forEach(count -> said.put(count.unitId(), count));
        Map<UUID, Integer> ticked = new HashMap<>();
        there.forEach(guest -> {
            if (guest.unitId() != null) {
                ticked.merge(guest.unitId(), 1, Integer::sum);
            }
        });
        List<UnitPresence> byUnit = byUnit(facts.time().from(), said, ticked);
        int others =
                (int) there.stream().filter(guest -> guest.unitId() == null).count();
        List<Gift> given = gifts.findByEventIdOrderByPosition(event);
        return new Tally(
                others + byUnit.stream().mapToInt(UnitPresence::counted).sum(),
                there.size(),
                (int) there.stream()
                        .filter(guest -> ground.isLate(facts, guest))
                        .count(),
                (int) all.stream()
                        .filter(guest -> guest.attendance() == Attendance.ABSENT)
                        .count(),
                (int) all.stream().filter(guest -> !guest.unexpected()).count(),
                (int) all.stream().filter(Guest::unexpected).count(),
                byUnit,
                given.stream().mapToLong(gift -> gift.row().number()).sum(),
                given.stream()
                        .map(gift -> gift.row().worth())
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum());
    }

    static boolean isThere(Guest guest) {
        return guest.attendance() == Attendance.PRESENT || guest.attendance() == Attendance.STAND_IN;
    }

    private List<UnitPresence> byUnit(LocalDate day, Map<UUID, UnitCount> said, Map<UUID, Integer> ticked) {
        Map<UUID, String> names = new LinkedHashMap<>();
        units.treeOn(day).all().forEach(unit -> names.put(unit.id(), unit.name()));
        said.keySet().forEach(unit -> names.computeIfAbsent(unit, id -> name(id, day)));
        ticked.keySet().forEach(unit -> names.computeIfAbsent(unit, id -> name(id, day)));
        List<UnitPresence> byUnit = new ArrayList<>();
        names.forEach((unit, name) -> {
            UnitCount count = said.get(unit);
            int named = ticked.getOrDefault(unit, 0);
            if (count != null || named > 0) {
                byUnit.add(new UnitPresence(
                        unit, name, named, count == null ? null : count.number(), count == null ? "" : count.note()));
            }
        });
        return byUnit;
    }

    private String name(UUID unit, LocalDate day) {
        return units.find(unit, day).map(UnitRef::name).orElse("");
    }
}
