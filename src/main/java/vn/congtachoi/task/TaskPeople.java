package vn.congtachoi.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.security.UnitPeople;

/** Whom to tell of a task. */
@Component
class TaskPeople {

    private final UnitPeople people;
    private final TaskStore store;

    TaskPeople(UnitPeople people, TaskStore store) {
        this.people = people;
        this.store = store;
    }

    /** Whoever carries it: the person named, or those who answer for the unit. */
    Set<UUID> carrying(Task task) {
        return of(task.lead());
    }

    /** Those who help with it. */
    Set<UUID> helping(Task task) {
        Set<UUID> helping = new HashSet<>();
        store.helpers(task.id()).forEach(helper -> helping.addAll(of(helper)));
        return helping;
    }

    /** Those of these persons who read it. */
    Set<UUID> readers(Task task, Set<UUID> persons) {
        Set<UUID> readers = new HashSet<>(carrying(task));
        readers.addAll(helping(task));
        readers.addAll(people.at(task.lead().unitId(), TaskRights.READ));
        readers.addAll(people.at(task.giver().unitId(), TaskRights.READ));
        readers.retainAll(persons);
        return readers;
    }

    /** The same people by name: those of the giver's unit, then those of the lead's. */
    List<PersonOnDay> namable(Task task) {
        return Stream.of(task.giver().unitId(), task.lead().unitId())
                .distinct()
                .flatMap(unit -> people.named(unit, TaskRights.READ).stream())
                .distinct()
                .toList();
    }

    private Set<UUID> of(Assignee assignee) {
        UUID person = assignee.personId();
        return person == null ? people.at(assignee.unitId(), TaskRights.LEAD) : Set.of(person);
    }

    static List<Task> unfinished(Task task, List<Task> parts) {
        return task.isSplit()
                ? parts.stream().filter(part -> part.state().isWithLead()).toList()
                : task.state().isWithLead() ? List.of(task) : List.of();
    }
}
