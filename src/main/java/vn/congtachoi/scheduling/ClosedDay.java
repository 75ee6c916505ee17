package vn.congtachoi.scheduling;

import java.time.LocalDate;

/**
 * A day on which nobody is visited.
 *
 * @param reason in the words that the person reads: the holiday, the big event
 */
public record ClosedDay(LocalDate day, String reason) {}
