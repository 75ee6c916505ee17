package vn.congtachoi.agenda.opinion;

import java.time.Instant;

/**
 * One line of the history of a question.
 *
 * @param onBehalfOf for whom it was done, or empty
 * @param words what was said with it, may be empty
 */
public record OpinionStepRow(OpinionDeed deed, String by, String onBehalfOf, Instant at, String words) {}
