package vn.congtachoi.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectLink;

/**
 * A recommendation as its page shows it.
 *
 * @param issuer name of the unit that issued it
 * @param origin the visit that it came of, where the reader may open it; else null
 * @param conclusion the paper that says it, where the reader may open it; else null
 * @param openings who opened the page of a restricted one, the latest first
 * @param acts what she may do with it in this state, or why not
 * @param version for a form that is opened on this page
 */
public record RecommendationDetail(
        RecommendationRow row,
        String issuer,
        @Nullable SubjectLink origin,
        @Nullable SubjectLink conclusion,
        Followed followed,
        List<AttachmentRow> proofs,
        List<RecommendationStepRow> steps,
        List<RecommendationOpeningRow> openings,
        Map<RecommendationAct, Decision> acts,
        Decision mayEnter,
        Decision mayProve,
        Decision mayRemove,
        long version) {

    /**
     * How it is followed.
     *
     * @param proof what has to be shown
     * @param answerBy day by which an answer is expected
     * @param since when it came into its state
     */
    public record Followed(
            String proof,
            LocalDate answerBy,
            String keeper,
            Instant since,
            @Nullable LocalDate escalatedOn,
            @Nullable LocalDate firstAnsweredOn,
            @Nullable LocalDate closedOn,
            String closedBy) {}

    public UUID id() {
        return row.id();
    }

    public boolean isOutside() {
        return row.addresseeUnitId() == null;
    }

    /** Whether the step is hers to take now. */
    public boolean isOpen(RecommendationAct act) {
        return Optional.ofNullable(acts.get(act)).filter(Decision::allowed).isPresent();
    }
}
