package vn.congtachoi.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** For whom somebody may give work, and to whom. */
@Service
@PreAuthorize("denyAll()")
public class TaskChoices {

    private final Access access;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    TaskChoices(Access access, UnitDirectory units, PeopleDirectory people) {
        this.access = access;
        this.units = units;
        this.people = people;
    }

    /** The units for which she may give work, the highest first. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> givers() {
        return units.today().highestFirst(access.seatsWith(TaskRights.GIVE));
    }

    /** The units whose work she reads, the highest first. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> readable() {
        return units.today().highestFirst(access.unitsWith(TaskRights.READ));
    }

    /** The units directly below, then the people of the unit, highest post first. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<AssigneeChoice> assignees(UUID giverUnit) {
        List<AssigneeChoice> choices = new ArrayList<>(below(giverUnit));
        people.holders(List.of(giverUnit), units.today().day())
                .forEach(post -> choices.add(new AssigneeChoice(
                        new Assignee(giverUnit, post.person().id()),
                        post.person().name().full(),
                        post.title())));
        return choices;
    }

    /** How all of them are called, and the units directly below. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public AssigneeBook book(UUID giverUnit) {
        Map<Assignee, List<String>> names = new LinkedHashMap<>();
        List<Assignee> below = new ArrayList<>();
        for (UnitRef unit : units.today().children(giverUnit)) {
            Assignee who = Assignee.unit(unit.id());
            below.add(who);
            names.put(who, List.of(unit.shortName(), unit.name()));
        }
        assignees(giverUnit)
                .forEach(choice -> names.putIfAbsent(choice.assignee(), List.of(choice.label(), choice.words())));
        return new AssigneeBook(names, below);
    }

    /** Each as whoever answers for it. */
    private List<AssigneeChoice> below(UUID giverUnit) {
        return units.today().children(giverUnit).stream()
                .map(unit -> new AssigneeChoice(Assignee.unit(unit.id()), unit.name(), ""))
                .toList();
    }
}
