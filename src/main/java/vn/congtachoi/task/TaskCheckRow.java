package vn.congtachoi.task;

import java.util.UUID;

/**
 * A small thing of a task to tick off.
 *
 * @param doneBy who ticked it off, or empty
 */
public record TaskCheckRow(UUID id, String words, boolean done, String doneBy) {}
