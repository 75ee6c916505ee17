package vn.congtachoi.plan;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.document.DocumentMoved;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.PlannedWork;
import vn.congtachoi.uikit.Texts;

/**
 * Follows the papers of plans, in the transaction of their step: what is before the signer stands still, and her
 * signature approves it.
 */
@Component
class PlanPaperWatch {

    private final PlanPaperRecords papers;
    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanChecks checks;
    private final PlanCarrying carrying;

    PlanPaperWatch(
            PlanPaperRecords papers, PlanStore store, PlanItemStore items, PlanChecks checks, PlanCarrying carrying) {
        this.papers = papers;
        this.store = store;
        this.items = items;
        this.checks = checks;
        this.carrying = carrying;
    }

    @EventListener
    void on(DocumentMoved moved) {
        papers.findByDocumentId(moved.documentId()).ifPresent(paper -> follow(paper, moved));
    }

    private void follow(PlanPaper paper, DocumentMoved moved) {
        Plan plan = store.lock(paper.planId());
        boolean holds = moved.documentId().equals(plan.heldBy());
        if (moved.act() == DocumentAct.SUBMIT) {
            submit(plan, paper, moved.documentId());
        } else if (holds && moved.to() == DocumentState.SIGNED) {
            signed(plan, moved);
        } else if (holds && !moved.to().isSubmitted()) {
            plan.hold(null);
            store.save(plan);
        }
    }

    /** @throws BusinessException when the plan is before another signer, or cannot be approved as it stands */
    private void submit(Plan plan, PlanPaper paper, UUID document) {
        if (!paper.kind().approves(plan.state())) {
            return;
        }
        if (plan.heldBy() != null) {
            throw new BusinessException("plan.error.held");
        }
        checks.requireApprovable(items.lines(plan.id()));
        if (paper.kind() == PlanPaperKind.ADJUSTMENT
                && carrying.differences(plan).isEmpty()) {
            throw new BusinessException("plan.error.unchanged");
        }
        plan.hold(document);
        store.save(plan);
    }

    private void signed(Plan plan, DocumentMoved moved) {
        UUID signer = moved.signerId();
        if (signer == null) {
            throw new IllegalStateException("Signed by nobody: " + moved.documentId());
        }
        PlannedWork.Giver giver = new PlannedWork.Giver(plan.unitId(), signer, moved.signerName());
        if (plan.state() == PlanState.DRAFT) {
            carrying.approve(plan, giver, moved.documentId());
        } else {
            carrying.adjust(plan, giver, Texts.of("plan.reason.paper", moved.notation()), moved.documentId());
        }
    }
}
