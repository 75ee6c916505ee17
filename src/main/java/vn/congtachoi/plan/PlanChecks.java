package vn.congtachoi.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.PlannedWork;

/** What a line of a plan must not say. */
@Component
class PlanChecks {

    private final ProgrammeService programmes;
    private final PlannedWork work;

    PlanChecks(ProgrammeService programmes, PlannedWork work) {
        this.programmes = programmes;
        this.work = work;
    }

    /** @throws BusinessException for a day outside the plan's year, or a content of another programme */
    void require(Plan plan, PlanItemForm form) {
        boolean otherYear = (form.dueOn() != null && form.dueOn().getYear() != plan.year())
                || (form.startsOn() != null && form.startsOn().getYear() != plan.year());
        if (otherYear) {
            throw new BusinessException("plan.error.year", String.valueOf(plan.year()));
        }
        UUID content = form.aim().contentId();
        if (content != null
                && !programmes
                        .contentRef(content)
                        .programmeId()
                        .equals(form.aim().programmeId())) {
            throw new BusinessException("task.error.content");
        }
    }

    /** @throws BusinessException for lines without work, or with somebody who cannot be given work today */
    void requireApprovable(PlanLines lines) {
        List<PlanItemForm> given = lines.all().stream()
                .filter(row -> !row.dropped())
                .map(PlanItemRow::form)
                .filter(PlanItemForm::isWork)
                .toList();
        if (given.isEmpty()) {
            throw new BusinessException("plan.error.empty");
        }
        given.forEach(form -> work.requireStanding(form.leads()));
    }
}
