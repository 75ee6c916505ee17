package vn.congtachoi.indicator;

/** Where the actor stands to a unit when she wants to enter its figures. */
enum Standing {
    AT_UNIT,
    /** At the unit directly above: Nhập thay. */
    AT_PARENT,
    NONE
}
