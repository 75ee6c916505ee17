package vn.congtachoi.paper;

/**
 * Where something stands on a finished paper.
 *
 * @param name as the template calls it: {@code number}, {@code date}, {@code signature}, {@code signature-left},
 *     {@code seal}, {@code seal-left} …
 * @param page from 1, counted through the whole file
 * @param x from the left edge of the sheet, in millimetres
 * @param y from the upper edge of the sheet, in millimetres
 * @param width in millimetres
 * @param height in millimetres
 */
public record PaperPlace(String name, int page, double x, double y, double width, double height) {

    /** The lower edge, in millimetres from the upper edge of the sheet. */
    public double bottom() {
        return y + height;
    }

    /** The right edge, in millimetres from the left edge of the sheet. */
    public double right() {
        return x + width;
    }
}
