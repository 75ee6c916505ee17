package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.anniversary.AnniversaryDirectory;
import vn.congtachoi.anniversary.AnniversaryKind;
import vn.congtachoi.anniversary.AnniversaryRole;
import vn.congtachoi.anniversary.AnniversaryUse;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/**
 * Prepares an event when the time to prepare an anniversary has come: for the head unit what the Hội leads, for a unit
 * its own days and what it has held before. Nothing is decided by it: whoever is responsible takes it on or leaves it.
 */
@Component
class EventOccasions implements AnniversaryUse {

    private static final int DAYS_AHEAD = 366;
    private static final Set<EventState> HELD = EnumSet.of(EventState.HELD, EventState.CLOSED);

    private final Events events;
    private final EventStore store;
    private final EventTrail trail;
    private final EventBeginnings beginnings;
    private final EventTemplates templates;
    private final AnniversaryDirectory anniversaries;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final CurrentActor currentActor;

    EventOccasions(
            Events events,
            EventStore store,
            EventTrail trail,
            EventBeginnings beginnings,
            EventTemplates templates,
            AnniversaryDirectory anniversaries,
            UnitDirectory units,
            PeopleDirectory people,
            CurrentActor currentActor) {
        this.events = events;
        this.store = store;
        this.trail = trail;
        this.beginnings = beginnings;
        this.templates = templates;
        this.anniversaries = anniversaries;
        this.units = units;
        this.people = people;
        this.currentActor = currentActor;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean uses(UUID anniversary) {
        return events.existsByAnniversaryId(anniversary);
    }

    /** The units whose anniversaries are looked at. */
    @Transactional(readOnly = true)
    public List<UUID> units() {
        return units.today().all().stream().map(UnitRef::id).toList();
    }

    /**
     * Prepares whatever is due for the unit by today and not there yet; asked again it does nothing.
     *
     * @return how many were prepared
     */
    @Transactional
    public int propose(UUID unit) {
        LocalDate today = store.today();
        boolean head = units.headUnits().stream().anyMatch(each -> each.id().equals(unit));
        int proposed = 0;
        for (Occurrence one : anniversaries.between(today, today.plusDays(DAYS_AHEAD), unit)) {
            if (isDue(one, today) && concerns(one, unit, head) && isMissing(one, unit)) {
                propose(one, unit);
                proposed++;
            }
        }
        return proposed;
    }

    private static boolean isDue(Occurrence one, LocalDate today) {
        LocalDate preparation = one.days().preparation();
        return preparation != null && !preparation.isAfter(today) && one.from().isAfter(today);
    }

    private boolean concerns(Occurrence one, UUID unit, boolean head) {
        boolean led = one.role() == AnniversaryRole.LEADS;
        boolean own = anniversaries
                .find(one.anniversary())
                .map(row -> unit.equals(row.form().duty().unitId()))
                .orElse(false);
        return (head && led)
                || own
                || events.unitsThatHeld(one.anniversary(), HELD).contains(unit);
    }

    private boolean isMissing(Occurrence one, UUID unit) {
        return !events.existsByAnniversaryIdAndUnitIdAndAnniversaryYear(
                one.anniversary(), unit, one.from().getYear());
    }

    private void propose(Occurrence one, UUID unit) {
        Optional<Event> earlier =
                events
                        .findByAnniversaryIdAndUnitIdAndStateInOrderByFromDayDescIdDesc(one.anniversary(), unit, HELD)
                        .stream()
                        .findFirst();
        EventKind kind = earlier.map(event -> event.form().kind())
                .orElse(one.kind() == AnniversaryKind.ACTION_SPAN ? EventKind.ACTION_PERIOD : EventKind.GATHERING);
        EventForm form = EventForm.of(kind, one.title(), EventTime.days(one.from(), one.to()), EventWhere.at(""))
                .led(new EventHeads(
                        null,
                        "",
                        lead(
                                one,
                                unit,
                                earlier.map(event -> event.heads().leadId()).orElse(null))))
                .on(new EventOccasion(one.anniversary(), one.from().getYear()));
        Event event = store.save(new Event(
                new Event.Caller(unit, null, currentActor.require().name()), EventState.PROPOSED, form, store.now()));
        beginnings.lay(
                event, earlier.map(last -> EventBeginning.asBefore(last.id())).orElseGet(() -> template(unit, kind)));
        trail.told(event, EventDeed.PROPOSE, "");
    }

    private EventBeginning template(UUID unit, EventKind kind) {
        List<EventTemplate> offered = templates.of(Set.of(unit));
        return offered.stream()
                .map(EventTemplate::row)
                .filter(row -> row.active() && row.kind() == kind)
                .findFirst()
                .map(row -> EventBeginning.as(row.id()))
                .orElse(EventBeginning.EMPTY);
    }

    /**
     * Whoever holds the post that the catalogue names for it, first of all whoever led it last time; where it names no
     * post, whoever led it last time while she is there. Null while nobody is.
     */
    private @Nullable UUID lead(Occurrence one, UUID unit, @Nullable UUID last) {
        Position named = anniversaries
                .find(one.anniversary())
                .map(row -> row.form().duty().ownerPosition())
                .orElse(null);
        List<UUID> able = people.postsIn(unit, store.today()).stream()
                .filter(post -> named == null ? post.person().id().equals(last) : post.position() == named)
                .map(post -> post.person().id())
                .toList();
        if (last != null && able.contains(last)) {
            return last;
        }
        return able.isEmpty() ? null : able.getFirst();
    }
}
