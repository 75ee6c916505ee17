package vn.congtachoi.indicator;

import java.util.List;
import vn.congtachoi.kernel.Decision;

/**
 * Tình hình nộp of a round under one unit.
 *
 * @param sent communes that have sent, of {@code asked}
 * @param passedOn whether the unit itself has sent what it had: those below it are not waited for any longer
 */
public record ChaseList(
        RoundRow round, int sent, int asked, int late, boolean passedOn, List<ChaseRow> rows, Decision mayReview) {

    public ChaseList {
        rows = List.copyOf(rows);
    }

    /** Whether nothing is waited for any longer: such a list is not overdue. */
    public boolean isComplete() {
        return passedOn || sent == asked;
    }
}
