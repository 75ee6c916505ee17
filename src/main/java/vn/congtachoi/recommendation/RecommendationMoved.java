package vn.congtachoi.recommendation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Something was done with a recommendation; published in the transaction of the step.
 *
 * @param origin the visit that it came of
 * @param from the state before, or null when it was issued
 * @param by name of the person, or of the portal
 * @param words what was said with it, may be empty; of a restricted one for its readers only
 */
public record RecommendationMoved(
        UUID id,
        SubjectRef origin,
        RecommendationDeed deed,
        @Nullable RecommendationState from,
        RecommendationState to,
        String by,
        String words) {}
