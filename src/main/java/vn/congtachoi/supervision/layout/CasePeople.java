package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.agenda.AbsenceSpan;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.DaySlot;
import vn.congtachoi.scheduling.LayoutPerson;
import vn.congtachoi.supervision.LayoutPeople;

/** Whoever sits or could sit in a team, with what keeps her from going. */
final class CasePeople {

    private CasePeople() {}

    static List<LayoutPerson> of(
            CaseTeams teams,
            CaseVisits visits,
            List<LayoutPeople.Bound> bound,
            Map<UUID, List<AbsenceSpan>> away,
            LayoutWish.Span span) {
        Map<UUID, Set<UUID>> bodies = new HashMap<>();
        bound.forEach(tie ->
                bodies.computeIfAbsent(tie.personId(), key -> new HashSet<>()).addAll(visits.keysOf(tie.unitId())));
        return teams.names().keySet().stream()
                .map(person -> new LayoutPerson(
                        person,
                        bodies.getOrDefault(person, Set.of()),
                        slots(away.getOrDefault(person, List.of()), span)))
                .toList();
    }

    private static List<DaySlot> slots(List<AbsenceSpan> absences, LayoutWish.Span span) {
        List<DaySlot> slots = new ArrayList<>();
        for (AbsenceSpan absence : absences) {
            for (LocalDate day :
                    absence.from().datesUntil(absence.to().plusDays(1)).toList()) {
                if (span.holds(day)) {
                    slots.add(new DaySlot(day, part(absence, day)));
                }
            }
        }
        return slots;
    }

    private static DayPart part(AbsenceSpan absence, LocalDate day) {
        LocalDateTime noon = day.atTime(LocalTime.NOON);
        if (!absence.begins().isBefore(noon)) {
            return DayPart.AFTERNOON;
        }
        return absence.ends().isAfter(noon) ? DayPart.WHOLE_DAY : DayPart.MORNING;
    }
}
