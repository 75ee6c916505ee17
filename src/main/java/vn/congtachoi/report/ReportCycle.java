package vn.congtachoi.report;

import vn.congtachoi.kernel.PeriodKind;

/** What a report looks back on. */
public enum ReportCycle {
    MONTH(PeriodKind.MONTH),
    QUARTER(PeriodKind.QUARTER),
    HALF(PeriodKind.HALF),
    NINE_MONTHS(PeriodKind.NINE_MONTHS),
    YEAR(PeriodKind.YEAR),
    /** Giai đoạn of a programme: told by the year up to which it looks back. */
    PHASE(PeriodKind.YEAR);

    private final PeriodKind periods;

    ReportCycle(PeriodKind periods) {
        this.periods = periods;
    }

    /** The kind of its periods; of a phase they are years. */
    public PeriodKind periods() {
        return periods;
    }
}
