package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.security.UnitPeople;

/** Whose days are looked at, and for which units somebody answers: what they take part in is in her days too. */
@Component
class CalendarPeople {

    private static final Permission READ = Permission.of(AgendaPermissions.READ);
    private static final Permission ANSWER = Permission.of(AgendaPermissions.ANSWER);

    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final UnitPeople holders;
    private final Access access;
    private final CurrentActor currentActor;

    CalendarPeople(
            PeopleDirectory people, UnitDirectory units, UnitPeople holders, Access access, CurrentActor currentActor) {
        this.people = people;
        this.units = units;
        this.holders = holders;
        this.access = access;
        this.currentActor = currentActor;
    }

    /** Whoever holds a post in the units that the reader reads, each once, highest post first; herself before all. */
    List<PersonChoice> choices() {
        List<PersonChoice> choices = new ArrayList<>();
        UUID me = currentActor.person().personId();
        people.holders(access.unitsWith(READ), units.today().day()).forEach(post -> {
            PersonChoice choice =
                    new PersonChoice(post.person().id(), post.person().name().full(), post.title());
            choices.add(me.equals(choice.personId()) ? 0 : choices.size(), choice);
        });
        return choices;
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
