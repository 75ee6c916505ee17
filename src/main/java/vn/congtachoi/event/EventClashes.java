package vn.congtachoi.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.Clash;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.Clashes;
import vn.congtachoi.agenda.OccupiedTime;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.VnFormat;

/** Says in words, before an event is saved, what does not go together with it. It warns; people decide. */
@Service
@PreAuthorize("denyAll()")
public class EventClashes {

    /** What lasts longer is a movement beside which life goes on: only its first and last day are asked. */
    private static final int LONGEST = 3;

    private final Clashes clashes;
    private final Events events;
    private final EventStore store;

    EventClashes(Clashes clashes, Events events, EventStore store) {
        this.clashes = clashes;
        this.events = events;
        this.store = store;
    }

    /**
     * What clashes, the gravest first; empty where everything goes together.
     *
     * @param id the event itself, or null for a new one
     */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<Clash> of(@Nullable UUID id, UUID unit, EventForm form) {
        EventTime time = form.time();
        List<Clash> found = new ArrayList<>();
        if (time.to().isBefore(time.from())) {
            return found; // refused where it is saved
        }
        if (time.from().isBefore(store.today())) {
            found.add(
                    new Clash(Clash.Kind.DAY, MessageKey.of("events.clash.past"), List.of(VnFormat.day(time.from()))));
        }
        questions(id, form).forEach(question -> found.addAll(clashes.of(question)));
        others(id, unit, form).forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** What it would take, a question for each time of {@link #taken}. */
    static List<ClashQuestion> questions(@Nullable UUID id, EventForm form) {
        Set<UUID> people = new HashSet<>();
        add(people, form.heads().chairId());
        add(people, form.heads().leadId());
        return taken(form.time()).stream()
                .map(taken -> new ClashQuestion(
                        id == null ? null : SubjectRef.of(Event.SUBJECT, id),
                        taken,
                        people,
                        Set.of(),
                        form.where().roomId(),
                        form.where().vehicleId()))
                .toList();
    }

    private static void add(Set<UUID> to, @Nullable UUID id) {
        if (id != null) {
            to.add(id);
        }
    }

    /** The times for which it wants its people: what lasts longer wants them on its first and last day. */
    static List<OccupiedTime> taken(EventTime time) {
        long length = time.to().toEpochDay() - time.from().toEpochDay() + 1;
        return length <= LONGEST
                ? List.of(new OccupiedTime(time.start(), time.end()))
                : List.of(OccupiedTime.days(time.from(), time.from()), OccupiedTime.days(time.to(), time.to()));
    }

    /** Other events of the unit at the same hours. */
    private List<Clash> others(@Nullable UUID id, UUID unit, EventForm form) {
        EventTime time = form.time();
        return events.ofUnit(unit, time.from(), time.to(), EventState.STANDING).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.time().isOneDay() && time.isOneDay())
                .filter(other -> other.time().start().isBefore(time.end())
                        && time.start().isBefore(other.time().end()))
                .map(other -> new Clash(
                        Clash.Kind.UNIT,
                        MessageKey.of("events.clash.event"),
                        List.of(other.title(), EventTimes.words(other.time()))))
                .toList();
    }
}
