package vn.congtachoi.plan;

import java.util.List;
import vn.congtachoi.kernel.Decision;

/** A plan with its tree, and whether she may write and approve it. */
public record PlanDetail(PlanRow row, List<PlanNode> tree, Decision mayEdit, Decision mayApprove) {

    public PlanDetail {
        tree = List.copyOf(tree);
    }
}
