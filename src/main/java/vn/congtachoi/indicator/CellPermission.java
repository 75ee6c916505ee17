package vn.congtachoi.indicator;

import vn.congtachoi.kernel.Decision;

/**
 * Whether a cell may be changed now; a refusal says why and who may open it.
 *
 * @param ratio computed from two other indicators
 * @param typed collected at this very length of period; else it is computed from shorter ones
 * @param asked the form asks this level for it
 * @param windowOpen the round is open, reopened and not over, or this unit was given more time
 * @param queried it was asked again (Hỏi lại ô này) and waits for an answer
 * @param carried the level above has sent on what it had from this unit
 * @param hiddenDraft the unit has begun the cell itself and has not sent it
 * @param sessions number of recorded sessions that add up into it
 */
record CellPermission(
        boolean ratio,
        boolean typed,
        boolean asked,
        Standing standing,
        RoundState round,
        boolean windowOpen,
        ReturnState state,
        boolean queried,
        boolean carried,
        boolean hiddenDraft,
        int sessions) {

    /**
     * @param unit name of the unit of the cell
     * @param above name of the unit directly above
     * @param owner name of the unit that owns the round
     */
    Decision decide(String unit, String above, String owner) {
        if (ratio) {
            return Decision.no("indicator.cell.ratio");
        }
        if (!typed) {
            return Decision.no("indicator.cell.computed");
        }
        if (!asked) {
            return Decision.no("indicator.cell.notAsked");
        }
        if (standing == Standing.NONE) {
            return Decision.no("indicator.cell.notYours", unit);
        }
        if (!windowOpen) {
            return Decision.no(
                    round == RoundState.LOCKED ? "indicator.cell.roundLocked" : "indicator.cell.reopenEnded", owner);
        }
        Decision byState = byState(unit, above);
        if (!byState.allowed()) {
            return byState;
        }
        return sessions > 0 ? Decision.no("indicator.cell.bySessions", sessions) : Decision.yes();
    }

    private Decision byState(String unit, String above) {
        if (queried && state == ReturnState.NEEDS_SUPPLEMENT) {
            return Decision.yes();
        }
        Decision own =
                switch (state) {
                    case NOT_STARTED, DRAFTING, REOPENED -> Decision.yes();
                    case SUBMITTED ->
                        standing == Standing.AT_UNIT
                                ? Decision.no("indicator.cell.submitted", above)
                                : Decision.no("indicator.cell.submittedBelow", unit);
                    case NEEDS_SUPPLEMENT -> Decision.no("indicator.cell.onlyAsked", above);
                    case APPROVED -> Decision.no("indicator.cell.approved", above);
                    case LOCKED -> Decision.no("indicator.cell.returnLocked", above);
                };
        if (!own.allowed()) {
            return own;
        }
        if (carried) {
            return Decision.no("indicator.cell.carried", above);
        }
        return hiddenDraft && standing == Standing.AT_PARENT
                ? Decision.no("indicator.cell.branchDrafting", unit)
                : Decision.yes();
    }
}
