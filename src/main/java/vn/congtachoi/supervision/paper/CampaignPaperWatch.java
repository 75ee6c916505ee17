package vn.congtachoi.supervision.paper;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.document.DocumentMoved;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.supervision.PaperDoor;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.Texts;

/**
 * Follows the papers of campaigns, in the transaction of their step: one that its campaign has overtaken is not
 * submitted, and a signed one takes the step of which it speaks.
 */
@Component
class CampaignPaperWatch {

    private final CampaignPapers papers;
    private final PaperDoor door;
    private final PaperRenewal renewal;
    private final DocumentReading reading;

    CampaignPaperWatch(CampaignPapers papers, PaperDoor door, PaperRenewal renewal, DocumentReading reading) {
        this.papers = papers;
        this.door = door;
        this.renewal = renewal;
        this.reading = reading;
    }

    @EventListener
    void on(DocumentMoved moved) {
        if (moved.act() == DocumentAct.SUBMIT) {
            papers.findByDocumentId(moved.documentId()).ifPresent(paper -> renewal.requireCurrent(paper.documentId()));
        } else if (moved.to() == DocumentState.SIGNED || moved.to() == DocumentState.ISSUED) {
            papers.findByDocumentId(moved.documentId()).ifPresent(paper -> follow(paper, moved));
        }
    }

    private void follow(CampaignPaper paper, DocumentMoved moved) {
        boolean told = paper.kind() == CampaignPaperKind.NOTICE;
        boolean due = (moved.to() == DocumentState.ISSUED) == told;
        if (!due) {
            return;
        }
        act(paper.kind())
                .ifPresentOrElse(
                        act -> door.take(paper.campaignId(), paper.visitId(), act, words(paper, moved)),
                        () -> door.told(paper.campaignId(), paper.visitId(), words(paper, moved)));
    }

    /** The step of which a paper speaks; minutes are closed before they are a paper. */
    private static Optional<VisitAct> act(CampaignPaperKind kind) {
        return switch (kind) {
            case DECISION -> Optional.of(VisitAct.DECIDE);
            case NOTICE -> Optional.of(VisitAct.NOTIFY);
            case RESULT -> Optional.of(VisitAct.SUMMARISE);
            case PETITION, CRITIQUE, CONCLUSION -> Optional.of(VisitAct.CONCLUDE);
            case TEAM_PLAN, OUTLINE, INTRODUCTION, MINUTES, CONTENTS -> Optional.empty();
        };
    }

    private String words(CampaignPaper paper, DocumentMoved moved) {
        String named = Optional.ofNullable(
                        reading.rows(Set.of(moved.documentId())).get(moved.documentId()))
                .flatMap(DocumentRow::cited)
                .orElseGet(() -> Texts.of("supervision.paper.kind", paper.kind()));
        return moved.signerName().isEmpty()
                ? named
                : Texts.of("supervision.paper.signed-by", named, moved.signerName());
    }
}
