package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Đoàn of a campaign. */
@Entity
@Table(name = "supervision_team")
class Team extends AuditedEntity {

    private static final int NAME_LENGTH = 200;

    private UUID campaignId;
    private int position;
    private String name;

    protected Team() {}

    Team(UUID campaignId, int position, String name) {
        this.campaignId = campaignId;
        take(position, name);
    }

    final void take(int at, String words) {
        position = at;
        name = TypedText.line(words, NAME_LENGTH);
    }

    UUID campaignId() {
        return campaignId;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Campaign.SUBJECT, campaignId);
    }
}
