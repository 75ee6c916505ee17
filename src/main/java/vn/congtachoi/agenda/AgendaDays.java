package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days are taken, for whoever lays out something else: only that they are, and by which event of the unit. */
@Service
@PreAuthorize("denyAll()")
public class AgendaDays {

    /** Those to which the whole unit comes. */
    private static final Set<MeetingKind> BIG = EnumSet.of(MeetingKind.COMMITTEE, MeetingKind.CONFERENCE);

    private final Meetings meetings;
    private final Absences absences;

    AgendaDays(Meetings meetings, Absences absences) {
        this.meetings = meetings;
        this.absences = absences;
    }

    /** A day on which the unit itself is together. */
    public record BigEvent(LocalDate day, String title) {}

    /** Conferences and meetings of the whole committee that the unit has called, in order; both days included. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<BigEvent> bigEvents(UUID unit, LocalDate from, LocalDate to) {
        return meetings.heldBy(unit, BIG, MeetingState.DATED, from, to).stream()
                .map(meeting -> new BigEvent(meeting.time().day(), meeting.title()))
                .toList();
    }

    /** When these people are away, without the reason; whoever is not is missing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<UUID, List<AbsenceSpan>> away(Collection<UUID> people, LocalDate from, LocalDate to) {
        return absences.touching(people, from, to).stream()
                .collect(Collectors.groupingBy(
                        Absence::personId, Collectors.mapping(Absence::span, Collectors.toList())));
    }
}
