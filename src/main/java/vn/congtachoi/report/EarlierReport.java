package vn.congtachoi.report;

import java.util.UUID;
import vn.congtachoi.kernel.Period;

/** A report that a new one can be begun from. */
public record EarlierReport(UUID id, String title, Period period) {}
