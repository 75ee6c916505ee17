package vn.congtachoi.supervision.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A paper that campaigns of a kind have. */
@Entity
@Table(name = "supervision_kind_paper")
class KindPaper extends AuditedEntity {

    private UUID kindId;

    @Enumerated(EnumType.STRING)
    private CampaignPaperKind paper;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    protected KindPaper() {}

    UUID kindId() {
        return kindId;
    }

    CampaignPaperKind paper() {
        return paper;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(KindRule.SUBJECT, kindId);
    }
}
