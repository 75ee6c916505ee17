package vn.congtachoi.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as of now.
 *
 * @param value null when not reported: never to be shown as 0
 * @param qualifier how exact the value is ("hơn 17 triệu")
 * @param revision grows with every change below the figure
 * @param reported units that have sent, of {@code expected}; a figure with fewer is "tạm tính"
 */
public record FigureReading(
        FigureKey key, @Nullable BigDecimal value, Qualifier qualifier, long revision, int reported, int expected) {}
