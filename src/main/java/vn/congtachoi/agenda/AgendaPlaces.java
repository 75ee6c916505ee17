package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Who is there today: living units, and people who hold a post in them. */
@Component
class AgendaPlaces {

    private final UnitDirectory units;
    private final PeopleDirectory people;

    AgendaPlaces(UnitDirectory units, PeopleDirectory people) {
        this.units = units;
        this.people = people;
    }

    LocalDate today() {
        return units.today().day();
    }

    /** @throws BusinessException when the unit was closed or merged, or the person holds no post in it any more */
    void requireStanding(Invitee invitee) {
        UUID unit = invitee.unitId();
        if (unit == null) {
            return;
        }
        requireUnit(unit);
        UUID person = invitee.personId();
        if (person != null && !unitsOf(person).contains(unit)) {
            throw new BusinessException("agenda.error.person-left", name(person));
        }
    }

    /** @throws BusinessException when it was closed or merged */
    void requireUnit(UUID unit) {
        if (units.today().find(unit).isEmpty()) {
            throw new BusinessException("agenda.error.unit-closed", unitName(unit));
        }
    }

    /** @throws BusinessException when she holds no post any more */
    void requirePerson(UUID person) {
        if (unitsOf(person).isEmpty()) {
            throw new BusinessException("agenda.error.person-left", name(person));
        }
    }

    /** The units in which she holds a post today, the one of her main post first. */
    List<UUID> unitsOf(UUID person) {
        return people.postsOn(person, today()).stream()
                .map(PostRow::unitId)
                .distinct()
                .toList();
    }

    String name(UUID person) {
        return people.find(person, today()).map(PersonOnDay::fullName).orElse("");
    }

    /** Under its name of today, or its last. */
    String unitName(UUID unit) {
        return units.find(unit, today()).map(UnitRef::name).orElse("");
    }

    /** Whom people see for whoever is invited: a person, a unit, or a guest. */
    String name(Invitee invitee) {
        UUID person = invitee.personId();
        UUID unit = invitee.unitId();
        if (person != null) {
            return name(person);
        }
        return unit == null ? invitee.name() : unitName(unit);
    }

    PersonChoice choice(UUID person) {
        Optional<PersonOnDay> found = people.find(person, today());
        return new PersonChoice(
                person,
                found.map(PersonOnDay::fullName).orElse(""),
                found.map(PersonOnDay::mainPost).orElse(""));
    }

    /** Whoever holds a post in one of the units, highest post first. */
    List<PersonChoice> people(Collection<UUID> of) {
        return holders(of).stream()
                .map(post -> new PersonChoice(
                        post.person().id(), post.person().name().full(), post.title()))
                .toList();
    }

    /** Each once, highest post first. */
    List<PostRow> holders(Collection<UUID> of) {
        return people.holders(of, today());
    }

    UnitTree tree() {
        return units.today();
    }
}
