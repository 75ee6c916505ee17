package vn.congtachoi.event.guest;

import java.time.Instant;

/**
 * What became of a check-in.
 *
 * @param at the hour that stands
 * @param by who noted it
 * @param first whether she was not noted before
 * @param mine whether the hour that stands is that of this very check-in
 */
public record CheckInAnswer(Instant at, String by, boolean first, boolean mine) {}
