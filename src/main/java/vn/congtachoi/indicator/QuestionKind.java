package vn.congtachoi.indicator;

/** What a question of a quick round (Báo cáo nhanh) is answered with. */
public enum QuestionKind {
    NUMBER,
    TEXT,
    YES_NO,
    FILE
}
