package vn.congtachoi.supervision.paper;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.document.DocumentMoved;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.supervision.PaperDoor;

/**
 * Follows the papers of year's plans, in the transaction of their step: what lies before the signer stands still, and her
 * signature approves it.
 */
@Component
class YearPaperWatch {

    private final YearlyPapers papers;
    private final PaperDoor door;
    private final PaperRenewal renewal;

    YearPaperWatch(YearlyPapers papers, PaperDoor door, PaperRenewal renewal) {
        this.papers = papers;
        this.door = door;
        this.renewal = renewal;
    }

    @EventListener
    void on(DocumentMoved moved) {
        papers.findByDocumentId(moved.documentId())
                .filter(paper -> paper.kind() == YearlyPaperKind.YEAR_PLAN)
                .ifPresent(paper -> follow(paper, moved));
    }

    private void follow(YearlyPaper paper, DocumentMoved moved) {
        if (moved.act() == DocumentAct.SUBMIT) {
            renewal.requireCurrent(moved.documentId());
            door.holdPlan(paper.planId(), moved.documentId());
        } else if (moved.to() == DocumentState.SIGNED) {
            door.approvePlan(paper.planId(), moved.documentId(), moved.signerName());
        } else if (!moved.to().isSubmitted() && !moved.to().isSigned()) {
            door.releasePlan(paper.planId(), moved.documentId());
        }
    }
}
