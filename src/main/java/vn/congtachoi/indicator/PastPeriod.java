package vn.congtachoi.indicator;

import vn.congtachoi.kernel.Period;

/** How much of a period was taken over from before the portal. */
public record PastPeriod(Period period, long figures, long units, long indicators) {}
