package vn.congtachoi.anniversary;

/** What kind of day it is; the decrees treat them differently. */
public enum AnniversaryKind {
    /** Thành lập, truyền thống. */
    FOUNDING,
    /** Lễ quốc gia. */
    NATIONAL_DAY,
    /** Ngày quốc tế, ngày hưởng ứng. */
    WORLD_DAY,
    /** Đợt: a week or month of action. */
    ACTION_SPAN,
    /** Ngày của địa phương. */
    LOCAL_DAY
}
