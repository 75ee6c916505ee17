package vn.congtachoi.event.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.event.EventOccasion;

/** What can be chosen for an event of a unit: its people, rooms and vehicles, from what its plan can begin, for what it can be held. */
record EventOptions(
        List<PersonChoice> people,
        List<FacilityRow> rooms,
        List<FacilityRow> vehicles,
        List<BeginningChoice> beginnings,
        List<OccasionChoice> occasions) {

    EventOptions {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
        vehicles = List.copyOf(vehicles);
        beginnings = List.copyOf(beginnings);
        occasions = List.copyOf(occasions);
    }

    /** The anniversary, where it can be chosen. */
    Optional<OccasionChoice> occasion(@Nullable EventOccasion wanted) {
        return occasions.stream()
                .filter(choice -> choice.occasion().equals(wanted))
                .findFirst();
    }
}
