package vn.congtachoi.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said with an act.
 *
 * @param words why, or what was done; may be empty where the act needs none
 * @param day the new day where the act gives one, else null
 * @param version of the recommendation as it was read
 */
public record RecommendationSaying(String words, @Nullable LocalDate day, long version) {

    /** Words alone. */
    public static RecommendationSaying of(String words, long version) {
        return new RecommendationSaying(words, null, version);
    }
}
