package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMove;
import vn.congtachoi.agenda.calendar.CalendarSource;
import vn.congtachoi.agenda.calendar.CalendarStanding;
import vn.congtachoi.agenda.calendar.CalendarTime;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.uikit.Texts;

/** Who is away, in the calendar; never why. */
@Component
class AbsenceCalendar implements CalendarSource {

    private final Absences absences;
    private final AbsenceService service;
    private final MeetingRights rights;
    private final PeopleDirectory people;
    private final AgendaPlaces places;

    AbsenceCalendar(
            Absences absences,
            AbsenceService service,
            MeetingRights rights,
            PeopleDirectory people,
            AgendaPlaces places) {
        this.absences = absences;
        this.service = service;
        this.rights = rights;
        this.people = people;
        this.places = places;
    }

    @Override
    public CalendarLayer layer() {
        return CalendarLayer.ABSENCE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> between(CalendarWish wish) {
        if (!rights.reads()) {
            return List.of();
        }
        List<Absence> found = absences.between(rights.readable(), rights.me(), wish.from(), wish.to()).stream()
                .filter(absence -> wish.isOf(Set.of(absence.unitId())))
                .filter(absence -> wish.isFor(Set.of(absence.personId()), Set.of()))
                .toList();
        Map<UUID, PersonOnDay> names =
                people.peopleOn(found.stream().map(Absence::personId).collect(Collectors.toSet()), places.today());
        Set<UUID> entered = rights.seats(MeetingRights.ABSENCE);
        return found.stream()
                .map(absence -> entry(absence, name(names.get(absence.personId())), entered))
                .toList();
    }

    private static String name(@Nullable PersonOnDay person) {
        return person == null ? "" : person.fullName();
    }

    private CalendarEntry entry(Absence absence, String name, Set<UUID> entered) {
        AbsenceSpan span = absence.span();
        String title = rights.isMe(absence.personId())
                ? Texts.of("agenda.dated.absence", AgendaWords.span(span))
                : Texts.of("agenda.calendar.absent", name, AgendaWords.span(span));
        return new CalendarEntry(
                absence.subject(),
                CalendarLayer.ABSENCE,
                title,
                CalendarTime.days(span.from(), span.to()),
                "",
                "",
                absence.unitId(),
                Set.of(absence.personId()),
                "cuoc-hop/vang-mat",
                CalendarStanding.PLAIN,
                new CalendarMove(mayMove(absence, entered), false, absence.version()));
    }

    /** As {@link AbsenceService} decides, for many. */
    private Decision mayMove(Absence absence, Set<UUID> entered) {
        boolean hers = rights.isMe(absence.personId());
        if (hers && rights.isActing()) {
            return Decision.no("kernel.acting.personal");
        }
        return hers || entered.contains(absence.unitId()) ? Decision.yes() : Decision.no("agenda.absence.right");
    }

    private Absence get(SubjectRef subject) {
        return absences.findById(subject.id()).orElseThrow(() -> new BusinessException("agenda.absence.error.unknown"));
    }

    /** What she has called herself to on those days is in the way. */
    @Override
    @Transactional(readOnly = true)
    public Optional<ClashQuestion> taken(SubjectRef subject, LocalDate firstDay) {
        Absence absence = get(subject);
        return Optional.of(new ClashQuestion(
                subject, absence.span().from(firstDay).taken(), Set.of(absence.personId()), Set.of(), null, null));
    }

    @Override
    @Transactional
    public long move(SubjectRef subject, LocalDate firstDay, String words, long version) {
        Absence absence = get(subject);
        service.change(
                subject.id(),
                new AbsenceForm(
                        absence.personId(),
                        absence.span().from(firstDay),
                        absence.reason(),
                        absence.standInId(),
                        version));
        return get(subject).version();
    }
}
