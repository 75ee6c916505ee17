package vn.congtachoi.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;

/** Meetings with the names of their rooms and chairs, read at once for a list. */
@Component
class MeetingNames {

    private final Facilities facilities;
    private final PeopleDirectory people;
    private final MeetingStore store;

    MeetingNames(Facilities facilities, PeopleDirectory people, MeetingStore store) {
        this.facilities = facilities;
        this.people = people;
        this.store = store;
    }

    MeetingRow row(Meeting meeting) {
        return rows(List.of(meeting)).getFirst();
    }

    List<MeetingRow> rows(List<Meeting> found) {
        Map<UUID, String> rooms =
                facilities(found.stream().map(meeting -> meeting.where().roomId()));
        Map<UUID, PersonOnDay> chairs = people.peopleOn(
                found.stream()
                        .map(meeting -> meeting.heads().chairId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                store.today());
        return found.stream()
                .map(meeting ->
                        meeting.row(rooms.getOrDefault(meeting.where().roomId(), ""), chair(meeting.heads(), chairs)))
                .toList();
    }

    private static String chair(MeetingHeads heads, Map<UUID, PersonOnDay> chairs) {
        PersonOnDay person = heads.chairId() == null ? null : chairs.get(heads.chairId());
        return person == null ? heads.chairName() : person.fullName();
    }

    /** "Hội trường; tầng 2": the room, then the place in words. */
    String whereabouts(Meeting meeting) {
        return row(meeting).whereabouts();
    }

    private Map<UUID, String> facilities(Stream<? extends @Nullable UUID> ids) {
        Set<UUID> wanted = new HashSet<>();
        ids.filter(Objects::nonNull).forEach(wanted::add);
        Map<UUID, String> names = new HashMap<>();
        facilities.findAllById(wanted).forEach(facility -> names.put(facility.id(), facility.name()));
        return names;
    }

    /** Name of a room or a vehicle; empty for none. */
    String facility(@Nullable UUID id) {
        return id == null ? "" : facilities.findById(id).map(Facility::name).orElse("");
    }
}
