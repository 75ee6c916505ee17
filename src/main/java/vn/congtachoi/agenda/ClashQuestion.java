package vn.congtachoi.agenda;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * What is to take place, before it is saved.
 *
 * @param itself the record, which does not clash with itself; null for a new one
 * @param people who has to be there
 * @param units whoever answers for them has to be there
 */
public record ClashQuestion(
        @Nullable SubjectRef itself,
        OccupiedTime time,
        Set<UUID> people,
        Set<UUID> units,
        @Nullable UUID roomId,
        @Nullable UUID vehicleId) {

    public ClashQuestion {
        people = Set.copyOf(people);
        units = Set.copyOf(units);
    }

    /** The question of a meeting; null for a new one. */
    public ClashQuestion(
            @Nullable UUID meetingId,
            MeetingTime time,
            Set<UUID> people,
            Set<UUID> units,
            @Nullable UUID roomId,
            @Nullable UUID vehicleId) {
        this(
                meetingId == null ? null : SubjectRef.of(Meeting.SUBJECT, meetingId),
                time.taken(),
                people,
                units,
                roomId,
                vehicleId);
    }

    /** Rooms and vehicles that it would take. */
    public Set<UUID> facilities() {
        return Stream.of(roomId, vehicleId).filter(id -> id != null).collect(Collectors.toSet());
    }

    /** Whether both would want somebody or something. */
    public boolean meets(Occupation other) {
        return other.people().stream().anyMatch(people::contains)
                || other.units().stream().anyMatch(units::contains)
                || other.facilities().stream().anyMatch(facilities()::contains);
    }

    /** What a form would take: chair, secretary, whoever is invited, room and vehicle. */
    public static ClashQuestion of(@Nullable UUID meetingId, MeetingForm form) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> units = new HashSet<>();
        add(people, form.heads().chairId());
        add(people, form.heads().secretaryId());
        form.invited().forEach(each -> {
            if (each.personId() == null) {
                add(units, each.unitId());
            } else {
                add(people, each.personId());
            }
        });
        return new ClashQuestion(
                meetingId,
                form.time(),
                people,
                units,
                form.where().roomId(),
                form.where().vehicleId());
    }

    private static void add(Set<UUID> to, @Nullable UUID id) {
        if (id != null) {
            to.add(id);
        }
    }
}
