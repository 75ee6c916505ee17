package vn.congtachoi.supervision.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.StampedPaper;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.supervision.rules.CampaignPaperKind;

/** A document that says what a campaign, or one of its visits, says. */
@Entity
@Table(name = "supervision_paper")
class CampaignPaper extends StampedPaper {

    static final String CAMPAIGN = "supervision-campaign";

    private UUID campaignId;
    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private CampaignPaperKind kind;

    protected CampaignPaper() {}

    /** @param said fingerprint of what the campaign said then */
    CampaignPaper(UUID campaignId, @Nullable UUID visitId, UUID documentId, CampaignPaperKind kind, String said) {
        super(documentId, said);
        this.campaignId = campaignId;
        this.visitId = visitId;
        this.kind = kind;
    }

    UUID campaignId() {
        return campaignId;
    }

    @Nullable
    UUID visitId() {
        return visitId;
    }

    CampaignPaperKind kind() {
        return kind;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(CAMPAIGN, campaignId);
    }
}
