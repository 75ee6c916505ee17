package vn.congtachoi.agenda;

/** What whoever is invited has answered. */
public enum GuestAnswer {
    PENDING,
    COMING,
    /** Cử đ/c … dự thay. */
    STAND_IN,
    NOT_COMING
}
