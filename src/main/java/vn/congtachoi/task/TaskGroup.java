package vn.congtachoi.task;

/**
 * A heading of a list and how many tasks stand under it.
 *
 * @param label as it is read
 * @param late how many of them are unfinished and past their day
 */
public record TaskGroup(TaskGroupKey key, String label, long count, long late) {}
