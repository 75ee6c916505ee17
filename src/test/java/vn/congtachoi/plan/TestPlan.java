package vn.congtachoi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.task.Assignee;

/** A plan of a unit for this year with one line of work in it. */
@Component
public class TestPlan {

    /** Its id, and that of its line. */
    public record Begun(UUID plan, UUID item) {}

    private final PlanService plans;
    private final Clock clock;

    TestPlan(PlanService plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * @param writer somebody who may write the unit's plan
     * @throws BusinessException when the unit has one
     */
    public Begun begin(TestSignIn writer, UUID unit, String title) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = LocalDate.of(today.getYear(), 12, 20);
        UUID plan = writer.call(() -> plans.begin(unit, today.getYear(), title));
        UUID item = writer.call(() -> plans.add(plan, null, PlanItemForm.work("Tập huấn", Assignee.unit(unit), due)));
        return new Begun(plan, item);
    }
}
