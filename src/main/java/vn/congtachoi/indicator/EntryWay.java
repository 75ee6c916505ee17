package vn.congtachoi.indicator;

/** How a figure came into its cell. */
public enum EntryWay {
    SELF,
    /** Nhập thay: the level above typed what it was told. */
    ON_BEHALF,
    /** Sum of the recorded sessions (buổi). */
    SESSIONS,
    PASTED,
    /** Filled into the Excel form of the sheet. */
    WORKBOOK,
    /** Sửa theo xác nhận của đ/c …, by the level above. */
    CORRECTED,
    IMPORTED,
    FROM_EVENT
}
