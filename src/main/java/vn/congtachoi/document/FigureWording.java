package vn.congtachoi.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the text for a figure.
 *
 * @param words as printed
 * @param value null when it was not reported
 * @param revision of the figure behind it
 * @param reported units that have sent it, of {@code expected}
 */
public record FigureWording(String words, @Nullable BigDecimal value, long revision, int reported, int expected) {

    /** Whether every unit that was asked has sent; otherwise the figure is "tạm tính". */
    public boolean complete() {
        return reported >= expected;
    }
}
