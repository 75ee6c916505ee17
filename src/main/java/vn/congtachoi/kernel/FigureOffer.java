package vn.congtachoi.kernel;

/**
 * An indicator that can be put into a text.
 *
 * @param indicator its code
 * @param measure unit of measure ("lượt người")
 */
public record FigureOffer(String indicator, String name, String measure) {}
