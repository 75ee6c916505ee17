package vn.congtachoi.indicator;

import java.util.List;
import vn.congtachoi.kernel.Decision;

/**
 * Tình hình nộp of a round under one unit.
 *
 * @param sent communes that have sent, of {@code asked}
 */
public record ChaseList(RoundRow round, int sent, int asked, int late, List<ChaseRow> rows, Decision mayReview) {

    public ChaseList {
        rows = List.copyOf(rows);
    }
}
