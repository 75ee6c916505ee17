package vn.congtachoi.kernel;

/** Lengths of reporting periods. A term (nhiệm kỳ) has no fixed length and is not one of them. */
public enum PeriodKind {
    MONTH(1, 'M'),
    QUARTER(3, 'Q'),
    HALF(6, 'H'),
    NINE_MONTHS(9, 'N'),
    YEAR(12, 'Y');

    private final int months;
    private final char letter;

    PeriodKind(int months, char letter) {
        this.months = months;
        this.letter = letter;
    }

    /** Its letter in the code of a period. */
    char letter() {
        return letter;
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
