package vn.congtachoi.paper;

/** How an A4 sheet is held. */
public enum PaperOrientation {
    PORTRAIT(595, 842),
    LANDSCAPE(842, 595);

    private final int width;
    private final int height;

    PaperOrientation(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width of the sheet in points. */
    public int width() {
        return width;
    }

    /** Height of the sheet in points. */
    public int height() {
        return height;
    }
}
