package vn.congtachoi.supervision.rules;

/** What somebody may do in inspection and supervision; {@link Rulebook} says who. */
public enum Power {
    /** Draft the year's plan. */
    DRAFT_PLAN,
    /** Approve the year's plan and sign decisions. */
    APPROVE_PLAN,
    /** Be Trưởng đoàn. */
    LEAD,
    /** Set up teams, lay out days, begin the papers of a campaign. */
    ARRANGE,
    /** Write findings and minutes. */
    RECORD,
    /** Conclude. */
    CONCLUDE,
    /** Hand in the self-report. */
    SELF_REPORT,
    /** Close a recommendation. */
    CLOSE,
    /** Change these rules. */
    RULES
}
