package vn.congtachoi.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a recommendation.
 *
 * @param onBehalfOf for whom it was done, or empty
 * @param words what was said with it, may be empty
 * @param newDue the day that it gave, or null
 * @param entered how the outside body had answered, or null where it was not entered for one
 */
public record RecommendationStepRow(
        RecommendationDeed deed,
        RecommendationState to,
        String by,
        String onBehalfOf,
        Instant at,
        String words,
        @Nullable LocalDate newDue,
        @Nullable Entered entered) {

    /** Where the answer of an outside body stands. */
    public record Entered(@Nullable LocalDate day, AnswerWay way, String number) {}
}
