package vn.congtachoi.audit;

import java.time.Instant;

/**
 * That a record changed, without what.
 *
 * @param times how many entries its history has: it only grows
 * @param last when the newest was written
 */
public record ChangeMark(int times, Instant last) {}
