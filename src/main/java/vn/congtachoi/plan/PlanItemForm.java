package vn.congtachoi.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.task.Assignee;

/**
 * A line of a plan as it is written.
 *
 * @param contentId a content of that programme, or null
 * @param lead who is to do it, or null for a heading
 * @param dueOn by when, or null for a heading
 * @param dayRule how next year's plan finds its days again
 * @param version as read, 0 for a new one
 */
public record PlanItemForm(
        String title,
        @Nullable UUID programmeId,
        @Nullable UUID contentId,
        @Nullable Assignee lead,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        DayRule dayRule,
        long version) {

    /** A line under which others stand. */
    public static PlanItemForm heading(String title) {
        return new PlanItemForm(title, null, null, null, null, null, DayRule.WEEKDAY, 0);
    }

    /** Work for somebody until a day. */
    public static PlanItemForm work(String title, Assignee lead, LocalDate dueOn) {
        return new PlanItemForm(title, null, null, lead, null, dueOn, DayRule.WEEKDAY, 0);
    }
}
