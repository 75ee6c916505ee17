package vn.congtachoi.indicator;

/** What a figure counts; decides which laws are possible. */
public enum IndicatorKind {
    /** Lượt người: one person may count several times. */
    ATTENDANCE,
    /** Người: each person counts once. */
    PERSON,
    /** Things: tin bài, mô hình, công trình, suất quà. */
    ITEM,
    /** Units that meet a condition; each unit answers 0 or 1 for itself. */
    UNIT_COUNT,
    /** Money in đồng. */
    MONEY,
    /** Tỷ lệ %: sum of one indicator over sum of another, never entered. */
    RATIO;

    /** Whether single occasions add up to it: a session, a batch of gifts, a model that was set up. */
    public boolean isAddedUp() {
        return this == ATTENDANCE || this == PERSON || this == ITEM;
    }

    /** Whether only whole numbers make sense. */
    public boolean isWhole() {
        return this == ATTENDANCE || this == PERSON || this == UNIT_COUNT || this == MONEY;
    }
}
