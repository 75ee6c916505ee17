package vn.congtachoi.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.programme.ProgrammeService;

/** What a line of a plan must not say. */
@Component
class PlanChecks {

    private final ProgrammeService programmes;

    PlanChecks(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    /** @throws BusinessException for a day outside the plan's year, or a content of another programme */
    void require(Plan plan, PlanItemForm form) {
        boolean otherYear = (form.dueOn() != null && form.dueOn().getYear() != plan.year())
                || (form.startsOn() != null && form.startsOn().getYear() != plan.year());
        if (otherYear) {
            throw new BusinessException("plan.error.year", String.valueOf(plan.year()));
        }
        UUID content = form.contentId();
        if (content != null && !programmes.contentRef(content).programmeId().equals(form.programmeId())) {
            throw new BusinessException("task.error.content");
        }
    }
}
