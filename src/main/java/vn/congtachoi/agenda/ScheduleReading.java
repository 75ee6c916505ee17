package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** What all modules have for a person or a unit on some days, as a calendar shows it. */
@Service
@PreAuthorize("denyAll()")
public class ScheduleReading {

    /** How long something takes that has an hour and of which nobody has said how long. */
    private static final int HOURS = 1;

    private final List<DatedSource> ofPerson;
    private final List<ScheduleSource> ofUnit;
    private final WeekReading weeks;
    private final Meetings meetings;
    private final MeetingNames names;
    private final SubjectLinks links;

    ScheduleReading(
            List<DatedSource> ofPerson,
            List<ScheduleSource> ofUnit,
            WeekReading weeks,
            Meetings meetings,
            MeetingNames names,
            List<SubjectType> types) {
        this.ofPerson = ofPerson;
        this.ofUnit = ofUnit;
        this.weeks = weeks;
        this.meetings = meetings;
        this.names = names;
        this.links = new SubjectLinks(types);
    }

    /** What takes place or falls due for herself. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<ScheduleEntry> mine(LocalDate from, LocalDate to) {
        List<ScheduleEntry> entries = new ArrayList<>();
        ofPerson.forEach(source -> source.between(from, to).forEach(item -> entries.add(entry(item))));
        return entries;
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

    private ScheduleEntry entry(DatedItem item) {
        Optional<Meeting> meeting = meeting(item.subject());
        LocalDateTime begins = item.at() == null ? null : item.from().atTime(item.at());
        return new ScheduleEntry(
                item.subject(),
                item.title(),
                item.from(),
                item.to(),
                begins,
                begins == null ? null : ends(meeting, begins),
                meeting.map(names::whereabouts).orElse(""),
                meeting.map(found -> detail(names.row(found).chair(), "")).orElse(""),
                item.path());
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
