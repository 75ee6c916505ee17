package vn.congtachoi.recommendation;

/** How the answer of an outside body reached the unit. */
public enum AnswerWay {
    /** Văn bản. */
    PAPER,
    EMAIL,
    /** Làm việc trực tiếp, with minutes. */
    MEETING,
    TELEPHONE
}
