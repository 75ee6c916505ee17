package vn.congtachoi.signing;

/**
 * A rectangle on a page, in millimetres from its top left corner.
 *
 * @param left of the rectangle's left side
 * @param top of the rectangle's upper side
 */
public record PagePlace(double left, double top, double width, double height) {

    /** Across a round seal of a Union organisation, real size. */
    public static final double SEAL_MM = 36;

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;

    public PagePlace {
        if (left < 0 || top < 0 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A place on a page");
        }
    }

    /**
     * Where the seal of {@link #SEAL_MM} goes beside a signature: over about a third of it, on its left (NĐ 30/2020,
     * Điều 33 and Phụ lục I, ô 8).
     */
    public PagePlace seal() {
        double right = left + width / 3;
        double middle = top + height / 2;
        return new PagePlace(Math.max(0, right - SEAL_MM), Math.max(0, middle - SEAL_MM / 2), SEAL_MM, SEAL_MM);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_INCH / MM_PER_INCH);
    }
}
