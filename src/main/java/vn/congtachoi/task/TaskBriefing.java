package vn.congtachoi.task;

import java.util.List;

/**
 * What is said of a unit's work at the monthly briefing (giao ban).
 *
 * @param planned work by plan that was due in the month
 * @param extra work that came up in between and was due in the month
 * @param leads who is late with what she carries today, the most first
 * @param helpers who helps with work that is late today, the most first
 * @param next what falls due within the next thirty days
 * @param blocked what waits for something unfinished
 */
public record TaskBriefing(
        Count planned, Count extra, List<Late> leads, List<Late> helpers, List<TaskRow> next, List<Blocked> blocked) {

    /** How much of it is done; what was dropped is not counted. */
    public record Count(int done, int all) {}

    /** Somebody, and the late tasks in which she has a part; never empty. */
    public record Late(Assignee who, List<TaskRow> tasks) {}

    /** A task, and what it waits for. */
    public record Blocked(TaskRow task, TaskRow awaited) {}

    public TaskBriefing {
        leads = List.copyOf(leads);
        helpers = List.copyOf(helpers);
        next = List.copyOf(next);
        blocked = List.copyOf(blocked);
    }
}
