package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * One demand of a conclusion, as the module of the visits hands it over.
 *
 * @param origin the visit
 * @param issuerUnit whose conclusion it is
 * @param addresseeUnit a unit of the portal, or null for an outside body
 * @param addresseeName the outside body; empty for a unit
 * @param proof what has to be shown; may be empty
 * @param sentOn day on which the conclusion was sent
 * @param answerDays days after it within which an answer is expected
 * @param keeperId the leader of the team, who may close it
 * @param restricted whether only its readers see it
 * @param readers of a restricted one; the keeper always belongs to them
 * @param repeats whether the same finding stood in the unit within three years
 * @param documentId the conclusion as a paper of the portal, or null
 */
public record RecommendationOrder(
        SubjectRef origin,
        UUID issuerUnit,
        String theme,
        String words,
        @Nullable UUID addresseeUnit,
        String addresseeName,
        LocalDate dueOn,
        String proof,
        LocalDate sentOn,
        int answerDays,
        UUID keeperId,
        String keeperName,
        boolean restricted,
        Set<UUID> readers,
        boolean repeats,
        @Nullable UUID documentId) {

    /** Within so many days an answer is expected where the conclusion says nothing else (Hướng dẫn 23/HD-ĐCT). */
    public static final int ANSWER_DAYS = 20;

    public RecommendationOrder {
        readers = Set.copyOf(readers);
    }
}
