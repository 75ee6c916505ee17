package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** That somebody opened a restricted campaign. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "supervision_reading")
class ReadingEntry extends AuditedEntity {

    private UUID campaignId;

    @SuppressWarnings("UnusedVariable") // kept beside the name she had then
    private UUID personId;

    private String name;
    private Instant readAt;

    protected ReadingEntry() {}

    ReadingEntry(UUID campaignId, UUID personId, String name, Instant at) {
        this.campaignId = campaignId;
        this.personId = personId;
        this.name = name;
        this.readAt = at;
    }

    CampaignDetail.Opened row() {
        return new CampaignDetail.Opened(name, readAt);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Campaign.SUBJECT, campaignId);
    }
}
