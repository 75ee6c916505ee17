package vn.congtachoi.task.paper;

import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskOrder;

/** A list of tasks as it is shown: which ones, under which headings, in which order. */
public record TaskListing(TaskFilter filter, TaskGrouping by, TaskOrder order) {}
