package vn.congtachoi.document.text;

/** How a figure is said in a sentence. */
public enum FigureForm {
    /** "8.538 lượt người", "hơn 17 triệu đồng". */
    VALUE_WITH_UNIT,
    /** "8.538". */
    VALUE,
    /** "85,4% kế hoạch". */
    PERCENT_OF_PLAN,
    /** "tăng 1.200 lượt người so với cùng kỳ". */
    CHANGE_ON_LAST_YEAR
}
