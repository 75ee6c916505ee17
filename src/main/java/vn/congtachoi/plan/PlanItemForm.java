package vn.congtachoi.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskNeeds;

/**
 * A line of a plan as it is written.
 *
 * @param focal nhiệm vụ trọng tâm
 * @param leads chủ trì; none for a heading
 * @param helpers phối hợp
 * @param dueOn by when, or null for a heading
 * @param dayRule how next year's plan finds its days again
 * @param needs people expected and money by source; it waits for nothing
 * @param version as read, 0 for a new one
 */
public record PlanItemForm(
        String title,
        boolean focal,
        TaskAim aim,
        List<Assignee> leads,
        List<Assignee> helpers,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        DayRule dayRule,
        String place,
        TaskNeeds needs,
        String expectedResult,
        long version) {

    public PlanItemForm {
        leads = List.copyOf(leads);
        helpers = List.copyOf(helpers);
    }

    /** A line under which others stand. */
    public static PlanItemForm heading(String title) {
        return new PlanItemForm(
                title,
                false,
                TaskAim.NONE,
                List.of(),
                List.of(),
                null,
                null,
                DayRule.WEEKDAY,
                "",
                TaskNeeds.NONE,
                "",
                0);
    }

    /** Work for somebody until a day. */
    public static PlanItemForm work(String title, Assignee lead, LocalDate dueOn) {
        return heading(title).led(List.of(lead)).lasting(null, dueOn);
    }

    /** The same as one of the focal tasks. */
    public PlanItemForm asFocal() {
        return new PlanItemForm(
                title, true, aim, leads, helpers, startsOn, dueOn, dayRule, place, needs, expectedResult, version);
    }

    /** The same for others. */
    public PlanItemForm led(List<Assignee> others) {
        return new PlanItemForm(
                title, focal, aim, others, helpers, startsOn, dueOn, dayRule, place, needs, expectedResult, version);
    }

    /** The same on other days. */
    public PlanItemForm lasting(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new PlanItemForm(
                title, focal, aim, leads, helpers, from, to, dayRule, place, needs, expectedResult, version);
    }

    /** The same for a programme. */
    public PlanItemForm aimed(TaskAim wanted) {
        return new PlanItemForm(
                title, focal, wanted, leads, helpers, startsOn, dueOn, dayRule, place, needs, expectedResult, version);
    }

    /** The same with other needs. */
    public PlanItemForm needing(TaskNeeds wanted) {
        return new PlanItemForm(
                title, focal, aim, leads, helpers, startsOn, dueOn, dayRule, place, wanted, expectedResult, version);
    }

    /** The same, to be saved upon another version. */
    public PlanItemForm at(long read) {
        return new PlanItemForm(
                title, focal, aim, leads, helpers, startsOn, dueOn, dayRule, place, needs, expectedResult, read);
    }

    /** Whether somebody is to do it until a day; otherwise it only gathers others. */
    @JsonIgnore
    public boolean isWork() {
        return !leads.isEmpty() && dueOn != null;
    }
}
