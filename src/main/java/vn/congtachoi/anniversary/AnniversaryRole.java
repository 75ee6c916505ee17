package vn.congtachoi.anniversary;

/** What the Hội is to a day. */
public enum AnniversaryRole {
    /** Chủ trì. */
    LEADS,
    /** Phối hợp. */
    JOINS,
    /** Hưởng ứng. */
    RESPONDS,
    /** Tuyên truyền. */
    PROPAGATES,
    /** Ghép với ngày khác. */
    ATTACHED,
    /** Không tham gia. */
    NO_PART;

    private static final int LEADING_DAYS = 30;
    private static final int TAKING_PART_DAYS = 14;

    /** Whether there is something to do for the Hội on the day itself. */
    public boolean takesPart() {
        return this == LEADS || this == JOINS || this == RESPONDS;
    }

    /** Days before the first one on which preparation begins, unless the row says otherwise: our own default. */
    public int usualLead() {
        return switch (this) {
            case LEADS -> LEADING_DAYS;
            case JOINS, RESPONDS -> TAKING_PART_DAYS;
            case PROPAGATES, ATTACHED, NO_PART -> 0;
        };
    }
}
