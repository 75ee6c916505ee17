package vn.congtachoi.plan;

/** What a paper of a plan is. */
public enum PlanPaperKind {
    /** Kế hoạch: its signature approves the plan. */
    PLAN("KH"),
    /** Chương trình công tác năm: its signature approves the plan. */
    PROGRAMME("CTr"),
    /** Chương trình công tác tháng: what of the plan falls into a month. */
    MONTH("CTr"),
    /** Kế hoạch điều chỉnh: its signature approves the adjustment. */
    ADJUSTMENT("KH");

    private final String documentKind;

    PlanPaperKind(String documentKind) {
        this.documentKind = documentKind;
    }

    /** Code of the kind of document that it is. */
    String documentKind() {
        return documentKind;
    }

    /** Whether its signature approves a plan in that state. */
    boolean approves(PlanState state) {
        return switch (this) {
            case PLAN, PROGRAMME -> state == PlanState.DRAFT;
            case ADJUSTMENT -> state == PlanState.ADJUSTING;
            case MONTH -> false;
        };
    }

    /** Whether such a paper can be begun of a plan in that state. */
    boolean fits(PlanState state) {
        return this == ADJUSTMENT ? state == PlanState.ADJUSTING : state != PlanState.ADJUSTING;
    }
}
