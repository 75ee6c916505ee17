package vn.congtachoi.anniversary;

/** How a counted year is classed: Nghị định 145/2013/NĐ-CP, Điều 3 khoản 1, by its last digit. The highest first. */
public enum AnniversaryClass {
    /** Năm tròn: it ends in 0. */
    ROUND,
    /** Năm lẻ 5: it ends in 5. */
    FIVE,
    /** Năm khác. */
    OTHER;

    private static final int TEN = 10;
    private static final int HALF = 5;

    /** @param years how many years are counted, above 0 */
    public static AnniversaryClass of(int years) {
        return switch (years % TEN) {
            case 0 -> ROUND;
            case HALF -> FIVE;
            default -> OTHER;
        };
    }
}
