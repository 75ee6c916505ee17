package vn.congtachoi.recommendation;

/** What the history of a recommendation tells: the acts of its way, and what was done without an act. */
public enum RecommendationDeed {
    ISSUE,
    START,
    ANSWER,
    DISAGREE,
    CLOSE_PROVEN,
    CLOSE_STATED,
    CLOSE_OBSOLETE,
    KEEP_OPEN,
    EXTEND,
    REPORT_UP,
    REOPEN,
    /** The portal: nobody answered by the day. */
    ESCALATE;

    static RecommendationDeed of(RecommendationAct act) {
        return valueOf(act.name());
    }
}
