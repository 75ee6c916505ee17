package vn.congtachoi.plan;

/** How far a plan is. */
public enum PlanState {
    /** Dự thảo: nobody is given work by it. */
    DRAFT,
    /** Đã phê duyệt: its lines stand, its work is given. */
    APPROVED,
    /** Đang điều chỉnh: what was approved holds until the adjustment is approved. */
    ADJUSTING
}
