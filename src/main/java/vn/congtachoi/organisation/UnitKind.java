package vn.congtachoi.organisation;

/** Kinds of units, highest first. What a unit is called and what it may have below it are data of its version. */
public enum UnitKind {
    /** Hội LHPN tỉnh. */
    PROVINCE,
    /** Hội LHPN huyện, quận, thị xã, thành phố thuộc tỉnh (before 01/7/2025). */
    DISTRICT,
    /** Hội LHPN thành phố thuộc tỉnh (before 01/7/2025). */
    CITY,
    /** Hội LHPN phường. */
    WARD,
    /** Hội LHPN xã. */
    COMMUNE,
    /** Hội LHPN thị trấn (before 01/7/2025). */
    TOWNSHIP,
    /** Hội LHPN đặc khu. */
    SPECIAL_ZONE,
    /** Chi hội (thôn, tổ dân phố). */
    BRANCH,
    /** Tổ phụ nữ. */
    GROUP;

    /** Cơ sở Hội: the commune level, above the branches. */
    public boolean isCommuneLevel() {
        return this == WARD || this == COMMUNE || this == TOWNSHIP || this == SPECIAL_ZONE;
    }

    public boolean isBranch() {
        return this == BRANCH;
    }
}
