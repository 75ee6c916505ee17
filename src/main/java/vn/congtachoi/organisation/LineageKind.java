package vn.congtachoi.organisation;

/** What became of a unit (NĐ on administrative units: nhập, tách, đổi tên, giải thể, điều chỉnh một phần). */
public enum LineageKind {
    /** Nhập: several units become one. */
    MERGE,
    /** Tách: one unit becomes several. */
    SPLIT,
    /** Đổi tên, where the new name came with a new unit. */
    RENAME,
    /** Giải thể: others take over its work, nobody takes over its figures. */
    DISSOLVE,
    /** Điều chỉnh một phần: a part goes to another unit, the unit lives on. */
    PARTIAL;

    /** Whether the figures of the old unit belong to the new one, wholly or in part. */
    boolean carriesFigures() {
        return this != DISSOLVE;
    }
}
