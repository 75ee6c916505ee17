package vn.congtachoi.agenda;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.UnitPeople;

/** Whom to tell of a meeting. */
@Component
class MeetingPeople {

    private final UnitPeople people;
    private final MeetingGuests guests;

    MeetingPeople(UnitPeople people, MeetingGuests guests) {
        this.people = people;
        this.guests = guests;
    }

    /** Chair, secretary, whoever is invited, and whoever goes in somebody's place. */
    Set<UUID> all(Meeting meeting) {
        Set<UUID> all = of(guests.findByMeetingIdOrderByPosition(meeting.id()));
        MeetingHeads heads = meeting.heads();
        if (heads.chairId() != null) {
            all.add(heads.chairId());
        }
        if (heads.secretaryId() != null) {
            all.add(heads.secretaryId());
        }
        return all;
    }

    /** Those of the guests alone. */
    Set<UUID> of(Collection<MeetingGuest> invited) {
        Set<UUID> found = new HashSet<>();
        invited.forEach(guest -> {
            Invitee invitee = guest.invitee();
            UUID unit = invitee.unitId();
            if (invitee.personId() != null) {
                found.add(invitee.personId());
            } else if (unit != null) {
                found.addAll(people.at(unit, MeetingRights.ANSWER));
            }
            if (guest.standInId() != null) {
                found.add(guest.standInId());
            }
        });
        return found;
    }
}
