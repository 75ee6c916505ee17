package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.calendar.CalendarCount;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMove;
import vn.congtachoi.agenda.calendar.CalendarSource;
import vn.congtachoi.agenda.calendar.CalendarStanding;
import vn.congtachoi.agenda.calendar.CalendarStart;
import vn.congtachoi.agenda.calendar.CalendarTime;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/** Meetings in the calendar: drafts for their arrangers, the others for whoever reads them. */
@Component
class MeetingCalendar implements CalendarSource {

    /** Those to which the whole unit comes. */
    private static final Set<MeetingKind> MAJOR = EnumSet.of(MeetingKind.COMMITTEE, MeetingKind.CONFERENCE);

    private final Meetings meetings;
    private final MeetingGuests guests;
    private final MeetingNames names;
    private final MeetingRights rights;
    private final MeetingService service;
    private final MeetingReading reading;
    private final AgendaPlaces places;

    MeetingCalendar(
            Meetings meetings,
            MeetingGuests guests,
            MeetingNames names,
            MeetingRights rights,
            MeetingService service,
            MeetingReading reading,
            AgendaPlaces places) {
        this.meetings = meetings;
        this.guests = guests;
        this.names = names;
        this.rights = rights;
        this.service = service;
        this.reading = reading;
        this.places = places;
    }

    @Override
    public CalendarLayer layer() {
        return CalendarLayer.MEETING;
    }

    /** A question to the table of meetings: {@link Meetings#onDays} or how many it finds. */
    @FunctionalInterface
    private interface Asking<R> {
        List<R> ask(
                LocalDate from,
                LocalDate to,
                Set<MeetingState> states,
                Set<UUID> arranged,
                UUID me,
                Set<UUID> readable,
                boolean anywhere,
                Set<UUID> units,
                boolean anybody,
                UUID person,
                Set<UUID> answered);
    }

    private <R> List<R> ask(CalendarWish wish, Asking<R> question) {
        return rights.reads()
                ? question.ask(
                        wish.from(),
                        wish.to(),
                        MeetingState.STANDING,
                        rights.seats(MeetingRights.EDIT),
                        rights.me(),
                        rights.readable(),
                        wish.ofAllUnits(),
                        wish.units(),
                        wish.ofAnybody(),
                        wish.whom(),
                        wish.answered())
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarCount> counts(CalendarWish wish) {
        return ask(wish, meetings::countOnDays);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> between(CalendarWish wish) {
        List<Meeting> found = ask(wish, meetings::onDays);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, MeetingRow> rows =
                names.rows(found).stream().collect(Collectors.toMap(MeetingRow::id, Function.identity()));
        Map<UUID, List<MeetingGuest>> invited =
                guests
                        .findByMeetingIdInOrderByPosition(
                                found.stream().map(Meeting::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(MeetingGuest::meetingId));
        Set<UUID> arranged = rights.seats(MeetingRights.EDIT);
        UUID me = rights.me();
        return found.stream()
                .flatMap(meeting -> Stream.ofNullable(rows.get(meeting.id()))
                        .map(row -> entry(
                                meeting,
                                row,
                                invited.getOrDefault(meeting.id(), List.of()),
                                mayMove(meeting, arranged, me),
                                me.equals(wish.person()))))
                .toList();
    }

    /** As {@link MeetingRights#mayChange} decides, for many. */
    private static Decision mayMove(Meeting meeting, Set<UUID> arranged, UUID me) {
        if (!meeting.state().isAhead()) {
            return Decision.no("agenda.right.over");
        }
        MeetingHeads heads = meeting.heads();
        return arranged.contains(meeting.unitId()) || me.equals(heads.chairId()) || me.equals(heads.secretaryId())
                ? Decision.yes()
                : Decision.no("agenda.right.arrange");
    }

    private CalendarEntry entry(
            Meeting meeting, MeetingRow row, List<MeetingGuest> invited, Decision mayMove, boolean forHerself) {
        MeetingTime time = meeting.time();
        return new CalendarEntry(
                meeting.subject(),
                CalendarLayer.MEETING,
                forHerself ? titleForHer(meeting, invited) : meeting.title(),
                new CalendarTime(time.day(), time.day(), time.from(), time.until()),
                row.whereabouts(),
                row.chair().isEmpty() ? "" : Texts.of("agenda.feed.chair", row.chair()),
                meeting.unitId(),
                people(meeting, invited),
                "cuoc-hop/" + meeting.id(),
                new CalendarStanding(
                        meeting.state().tone(),
                        Texts.of("agenda.state", meeting.state()),
                        MAJOR.contains(meeting.kind()),
                        false),
                new CalendarMove(mayMove, false, meeting.version()));
    }

    private static Set<UUID> people(Meeting meeting, List<MeetingGuest> invited) {
        Set<UUID> people = new HashSet<>();
        add(people, meeting.heads().chairId());
        add(people, meeting.heads().secretaryId());
        invited.stream()
                .filter(guest -> guest.answer() != GuestAnswer.NOT_COMING)
                .forEach(guest -> {
                    add(people, guest.invitee().personId());
                    add(people, guest.standInId());
                });
        return people;
    }

    private static void add(Set<UUID> people, @Nullable UUID id) {
        if (id != null) {
            people.add(id);
        }
    }

    /** "Giao ban tháng 7 (cử đ/c … dự thay)" for whoever sends somebody, "(dự thay …)" for whoever is sent. */
    private String titleForHer(Meeting meeting, List<MeetingGuest> invited) {
        UUID me = rights.me();
        for (MeetingGuest guest : invited) {
            if (me.equals(guest.standInId())) {
                return Texts.of("agenda.dated.instead-of", meeting.title(), places.name(guest.invitee()));
            }
            if (guest.answer() == GuestAnswer.STAND_IN && rights.isFor(guest)) {
                return Texts.of("agenda.dated.stand-in", meeting.title(), guest.standInName());
            }
        }
        return meeting.title();
    }

    private MeetingForm on(SubjectRef subject, LocalDate day) {
        MeetingForm form = reading.detail(subject.id()).form();
        return form.withTime(form.time().on(day));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ClashQuestion> taken(SubjectRef subject, LocalDate firstDay) {
        return Optional.of(ClashQuestion.of(subject.id(), on(subject, firstDay)));
    }

    /** Whoever has answered is asked again, as after any change of the day. */
    @Override
    @Transactional
    public long move(SubjectRef subject, LocalDate firstDay, String words, long version) {
        // The calendar has asked for the room before it moves anything.
        service.change(subject.id(), on(subject, firstDay).at(version), words, KnownClashes.ALL);
        return reading.detail(subject.id()).form().version();
    }

    @Override
    public Optional<CalendarStart> start(LocalDate day) {
        return rights.reads() && !rights.seats(MeetingRights.EDIT).isEmpty()
                ? Optional.of(new CalendarStart(Texts.of("agenda.calendar.start.meeting"), "cuoc-hop/moi?ngay=" + day))
                : Optional.empty();
    }
}
