package vn.congtachoi.supervision.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentRow;

/**
 * One thing in the file of a campaign.
 *
 * @param body of which visit it is; empty for the whole campaign
 * @param visitId the visit, or null for the whole campaign
 * @param document the paper, or null for what is no paper
 * @param included whether the printed file holds it: a paper that is not signed is only named
 */
public record FileLine(
        Sort sort,
        String title,
        String body,
        @Nullable UUID visitId,
        @Nullable DocumentRow document,
        boolean included) {

    /** What it is. */
    public enum Sort {
        PAPER,
        /** Báo cáo tự kiểm tra. */
        SELF_REPORT,
        /** What was found. */
        FINDINGS,
        /** Evidence with its hashes. */
        EVIDENCE
    }
}
