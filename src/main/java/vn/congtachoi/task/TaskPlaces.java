package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/** Who can be given work today: living units, and people who hold a post in them. */
@Component
class TaskPlaces {

    private final UnitDirectory units;
    private final PeopleDirectory people;

    TaskPlaces(UnitDirectory units, PeopleDirectory people) {
        this.units = units;
        this.people = people;
    }

    /** @throws BusinessException when the unit was closed or merged, or the person holds no post in it any more */
    void requireStanding(Assignee assignee) {
        UnitTree today = units.today();
        LocalDate day = today.day();
        String unit = today.find(assignee.unitId())
                .orElseThrow(() -> new BusinessException(
                        "task.error.unit-closed",
                        units.find(assignee.unitId(), day)
                                .map(closed -> closed.name())
                                .orElse("")))
                .name();
        UUID person = assignee.personId();
        if (person != null
                && people.postsOn(person, day).stream()
                        .noneMatch(post -> post.unitId().equals(assignee.unitId()))) {
            throw new BusinessException(
                    "task.error.person-left", people.person(person, day).fullName(), unit);
        }
    }
}
