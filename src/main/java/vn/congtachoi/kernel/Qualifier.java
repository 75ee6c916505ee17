package vn.congtachoi.kernel;

/** How exact a figure is, as people write it before the number ("hơn 17 triệu đồng"). */
public enum Qualifier {
    EXACT(""),
    MORE_THAN("hơn"),
    ABOVE("trên"),
    NEARLY("gần"),
    ABOUT("khoảng");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    /** The Vietnamese word, empty for an exact figure. Part of the number's notation, not of the screen's texts. */
    public String word() {
        return word;
    }
}
