package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarQuestion;
import vn.congtachoi.agenda.calendar.CalendarReading;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** What all modules have for a person or a unit on some days, as a calendar shows it. */
@Service
@PreAuthorize("denyAll()")
public class ScheduleReading {

    /** How long something takes that has an hour and of which nobody has said how long. */
    private static final int HOURS = 1;

    private final CalendarReading calendar;
    private final List<ScheduleSource> ofUnit;
    private final WeekReading weeks;
    private final Meetings meetings;
    private final MeetingRights rights;
    private final SubjectLinks links;

    ScheduleReading(
            CalendarReading calendar,
            List<ScheduleSource> ofUnit,
            WeekReading weeks,
            Meetings meetings,
            MeetingRights rights,
            List<SubjectType> types) {
        this.calendar = calendar;
        this.ofUnit = ofUnit;
        this.weeks = weeks;
        this.meetings = meetings;
        this.rights = rights;
        this.links = new SubjectLinks(types);
    }

    /**
     * What her calendar shows of herself: what she takes part in, and what she has to do. What is done stands no more in
     * the way, what nobody has been given yet not before, and what only some may know of is not given to other programs.
     */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<ScheduleEntry> mine(LocalDate from, LocalDate to) {
        CalendarQuestion hers = CalendarQuestion.all(from, to)
                .with(EnumSet.complementOf(EnumSet.of(CalendarLayer.HOLIDAY)))
                .ofPerson(rights.me());
        return calendar.entries(hers).stream()
                .filter(entry -> !entry.standing().discreet())
                .filter(entry -> !entry.standing().coming())
                .filter(entry ->
                        entry.layer() != CalendarLayer.TASK || entry.standing().tone() != Tone.DONE)
                .filter(entry -> entry.layer() != CalendarLayer.MEETING || isDated(entry))
                .map(this::entry)
                .toList();
    }

    /** A draft may still become anything. */
    private boolean isDated(CalendarEntry entry) {
        return meeting(entry.subject())
                .map(Meeting::state)
                .filter(MeetingState.DATED::contains)
                .isPresent();
    }

    /** What takes place or falls due in a unit whose schedule she reads; empty for another one. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<List<ScheduleEntry>> ofUnit(UUID unit, LocalDate from, LocalDate to) {
        if (weeks.units().stream().map(UnitRef::id).noneMatch(unit::equals)) {
            return Optional.empty();
        }
        return Optional.of(ofUnit.stream()
                .flatMap(source -> source.ofUnit(unit, from, to).stream())
                .map(this::entry)
                .toList());
    }

    private ScheduleEntry entry(CalendarEntry entry) {
        LocalTime hour = entry.time().begins();
        LocalDateTime begins = hour == null ? null : entry.from().atTime(hour);
        return new ScheduleEntry(
                entry.subject(),
                entry.title(),
                entry.from(),
                entry.to(),
                begins,
                begins == null ? null : ends(entry, begins),
                entry.place(),
                entry.detail(),
                entry.path());
    }

    private LocalDateTime ends(CalendarEntry entry, LocalDateTime begins) {
        LocalTime until = entry.time().ends();
        LocalDateTime said = until == null ? null : entry.to().atTime(until);
        return said != null && said.isAfter(begins) ? said : ends(meeting(entry.subject()), begins);
    }

    private ScheduleEntry entry(ScheduleSource.Offer offer) {
        WeekEntry said = offer.entry();
        LocalDateTime begins = said.hour() == null ? null : said.day().atTime(said.hour());
        return new ScheduleEntry(
                offer.subject(),
                said.content(),
                said.day(),
                said.day(),
                begins,
                begins == null ? null : ends(meeting(offer.subject()), begins),
                said.place(),
                detail(said.chair(), said.participants()),
                links.path(offer.subject()));
    }

    private Optional<Meeting> meeting(SubjectRef subject) {
        return subject.type().equals(Meeting.SUBJECT) ? meetings.findById(subject.id()) : Optional.empty();
    }

    private static LocalDateTime ends(Optional<Meeting> meeting, LocalDateTime begins) {
        return meeting.map(found -> found.time().ends()).orElseGet(() -> begins.plusHours(HOURS));
    }

    private static String detail(String chair, String participants) {
        return Stream.of(
                        chair.isEmpty() ? "" : Texts.of("agenda.feed.chair", chair),
                        participants.isEmpty() ? "" : Texts.of("agenda.feed.participants", participants))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
