package vn.congtachoi.kernel;

/** Lengths of reporting periods. A term (nhiệm kỳ) has no fixed length and is not one of them. */
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    NINE_MONTHS(9),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** How many months it is long. */
    public int months() {
        return months;
    }

    /** How many of this kind a year has: 12, 4, 2, 1, 1. */
    public int perYear() {
        return this == NINE_MONTHS ? 1 : 12 / months;
    }
}
