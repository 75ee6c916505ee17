package vn.congtachoi.indicator;

import java.util.UUID;
import vn.congtachoi.kernel.Period;

/** Event: a figure was entered or changed; papers that use it may say so. */
public record FigureChanged(UUID indicatorId, UUID unitId, Period period, int revision) {}
