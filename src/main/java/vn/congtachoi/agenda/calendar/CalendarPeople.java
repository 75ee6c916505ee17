package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.security.UnitPeople;

/** For which units somebody answers: what they take part in is in her days too. */
@Component
class CalendarPeople {

    private static final Permission ANSWER = Permission.of(AgendaPermissions.ANSWER);

    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final UnitPeople holders;

    CalendarPeople(PeopleDirectory people, UnitDirectory units, UnitPeople holders) {
        this.people = people;
        this.units = units;
        this.holders = holders;
    }

    Set<UUID> answered(UUID person) {
        LocalDate today = units.today().day();
        Set<UUID> found = new HashSet<>();
        people.postsOn(person, today).forEach(post -> {
            if (holders.at(post.unitId(), ANSWER).contains(person)) {
                found.add(post.unitId());
            }
        });
        return found;
    }
}
