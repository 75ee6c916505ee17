package vn.congtachoi.indicator;

/** States of a question about one cell (Hỏi lại ô này). */
public enum QueryState {
    OPEN,
    ANSWERED,
    CLOSED
}
