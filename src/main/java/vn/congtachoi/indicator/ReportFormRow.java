package vn.congtachoi.indicator;

import java.util.UUID;
import vn.congtachoi.kernel.PeriodKind;

/** A form as lists show it. */
public record ReportFormRow(UUID id, String code, String name, PeriodKind collected, UUID ownerUnitId) {}
