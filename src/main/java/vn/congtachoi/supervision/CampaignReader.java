package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** One of the named list of a restricted campaign. */
@Entity
@Table(name = "supervision_reader")
class CampaignReader extends AuditedEntity {

    private UUID campaignId;
    private UUID personId;

    protected CampaignReader() {}

    CampaignReader(UUID campaignId, UUID personId) {
        this.campaignId = campaignId;
        this.personId = personId;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID personId() {
        return personId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Campaign.SUBJECT, campaignId);
    }
}
