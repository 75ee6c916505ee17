package vn.congtachoi.agenda;

/** Whether a schedule says what was issued last. */
public enum WeekState {
    DRAFT,
    ISSUED
}
