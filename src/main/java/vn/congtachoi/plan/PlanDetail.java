package vn.congtachoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * A plan with its tree, and what she may do with it.
 *
 * @param differences where its lines differ from what was approved, while it is adjusted
 * @param versions what was approved so far, in order
 * @param heldBy the paper by which it is before its signer, or null
 */
public record PlanDetail(
        PlanRow row,
        List<PlanNode> tree,
        List<PlanDifference> differences,
        List<PlanVersion> versions,
        @Nullable UUID heldBy,
        Decision mayEdit,
        Decision mayApprove,
        Decision mayAdjust,
        Decision mayApply) {

    public PlanDetail {
        tree = List.copyOf(tree);
        differences = List.copyOf(differences);
        versions = List.copyOf(versions);
    }

    /** What the adjustment changes of a line. */
    public Optional<PlanDifference> difference(UUID line) {
        return differences.stream()
                .filter(difference -> difference.id().equals(line))
                .findFirst();
    }
}
