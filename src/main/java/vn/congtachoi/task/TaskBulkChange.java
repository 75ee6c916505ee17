package vn.congtachoi.task;

import java.time.LocalDate;

/** What is done with many tasks at once. */
public sealed interface TaskBulkChange {

    /** Another unit or person carries them. */
    record Carrier(Assignee lead) implements TaskBulkChange {}

    /** Another due day. */
    record Due(LocalDate day) implements TaskBulkChange {}

    /** A step of their way; a report of progress says more than words and is none of these. */
    record Step(TaskAct act) implements TaskBulkChange {}
}
