package vn.congtachoi.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** What people call whoever carries a task or helps with it. */
@Component
public class AssigneeNames {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final Clock clock;

    AssigneeNames(UnitDirectory units, PeopleDirectory people, Clock clock) {
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** "Hội LHPN phường Sông Cầu", or "Bế Thị Hạnh (Sông Cầu)". */
    public String of(Assignee assignee) {
        return of(List.of(assignee)).getOrDefault(assignee, "");
    }

    /** The same for a list, read at once. */
    public Map<Assignee, String> of(Collection<Assignee> assignees) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, PersonOnDay> persons = people.peopleOn(
                assignees.stream()
                        .map(Assignee::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                today);
        Map<Assignee, String> names = new HashMap<>();
        assignees.forEach(assignee -> names.put(assignee, name(assignee, persons, today)));
        return names;
    }

    private String name(Assignee assignee, Map<UUID, PersonOnDay> persons, LocalDate today) {
        Optional<UnitRef> unit = units.find(assignee.unitId(), today);
        PersonOnDay person = persons.get(assignee.personId());
        return person == null
                ? unit.map(UnitRef::name).orElse("")
                : Texts.of(
                        "task.ui.person-of",
                        person.fullName(),
                        unit.map(UnitRef::shortName).orElse(""));
    }
}
