package vn.congtachoi.plan;

/** How far a plan is. */
public enum PlanState {
    /** Being written: nobody is given work by it. */
    DRAFT,
    /** The baseline: its items became tasks and stay as they were. */
    APPROVED
}
