package vn.congtachoi.recommendation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations a list shows.
 *
 * @param text words of code, theme, demand or outside body as they follow each other, with or without marks, the last of
 *     them begun; empty for all
 * @param group null for all
 * @param unit addressed to this unit or one below it, or null for all
 * @param theme empty for all
 * @param year in which it was issued, or null for all
 * @param repeats only what repeats an earlier finding
 */
public record RecommendationFilter(
        String text,
        @Nullable RecommendationGroup group,
        @Nullable UUID unit,
        String theme,
        @Nullable Integer year,
        boolean repeats) {

    public static final RecommendationFilter ALL = new RecommendationFilter("", null, null, "", null, false);

    /** What is not closed yet. */
    public static final RecommendationFilter OPEN = ALL.withGroup(RecommendationGroup.OPEN);

    public RecommendationFilter withText(String words) {
        return new RecommendationFilter(words, group, unit, theme, year, repeats);
    }

    public RecommendationFilter withGroup(@Nullable RecommendationGroup wanted) {
        return new RecommendationFilter(text, wanted, unit, theme, year, repeats);
    }

    public RecommendationFilter withUnit(@Nullable UUID wanted) {
        return new RecommendationFilter(text, group, wanted, theme, year, repeats);
    }

    public RecommendationFilter withTheme(String wanted) {
        return new RecommendationFilter(text, group, unit, wanted, year, repeats);
    }

    public RecommendationFilter withYear(@Nullable Integer wanted) {
        return new RecommendationFilter(text, group, unit, theme, wanted, repeats);
    }

    public RecommendationFilter withRepeats(boolean wanted) {
        return new RecommendationFilter(text, group, unit, theme, year, wanted);
    }
}
