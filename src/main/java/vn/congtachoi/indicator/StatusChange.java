package vn.congtachoi.indicator;

import java.time.Instant;

/** One step of a return, as its history shows it; the reason may be empty. */
public record StatusChange(ReturnState from, ReturnState to, String by, Instant at, String reason) {}
