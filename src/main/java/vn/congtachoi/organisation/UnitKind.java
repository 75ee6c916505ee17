package vn.congtachoi.organisation;

/** Kinds of units, highest first. What a unit is called and what it may have below it are data of its version. */
public enum UnitKind {
    /** Hội LHPN tỉnh. */
    PROVINCE(1),
    /** Hội LHPN huyện, quận, thị xã, thành phố thuộc tỉnh (before 01/7/2025). */
    DISTRICT(2),
    /** Hội LHPN thành phố thuộc tỉnh (before 01/7/2025). */
    CITY(2),
    /** Hội LHPN phường. */
    WARD(3),
    /** Hội LHPN xã. */
    COMMUNE(3),
    /** Hội LHPN thị trấn (before 01/7/2025). */
    TOWNSHIP(3),
    /** Hội LHPN đặc khu. */
    SPECIAL_ZONE(3),
    /** Chi hội (thôn, tổ dân phố). */
    BRANCH(4),
    /** Tổ phụ nữ. */
    GROUP(5);

    private final int level;

    UnitKind(int level) {
        this.level = level;
    }

    /** Cơ sở Hội: the commune level, above the branches. */
    public boolean isCommuneLevel() {
        return level == 3;
    }

    /** Chi hội, tổ: below the commune level. */
    public boolean isBelowCommune() {
        return level > 3;
    }

    /** Whether it is a chi hội; a group below one is not. */
    public boolean isBranch() {
        return this == BRANCH;
    }

    /** Whether a unit of the other kind may stand directly below; levels may be passed over. */
    public boolean mayHaveBelow(UnitKind other) {
        return level < other.level;
    }
}
