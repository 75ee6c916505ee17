package vn.congtachoi.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A figure in words, for a text that names it.
 *
 * @param name of the indicator
 * @param value "8.538", with its qualifier; null when it was not reported
 * @param valueWithUnit "8.538 lượt người"; null when it was not reported
 * @param percentOfPlan "85,4%"; null without a target or a value
 * @param changeOnLastYear "tăng 1.200 lượt người so với cùng kỳ"; null where one of both is not known
 * @param path of the page that shows where it comes from, without the leading slash
 */
public record FigureSaying(
        FigureReading reading,
        String name,
        @Nullable String value,
        @Nullable String valueWithUnit,
        @Nullable String percentOfPlan,
        @Nullable String changeOnLastYear,
        String path) {}
