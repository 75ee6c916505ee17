package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.supervision.rules.VisitState;

/** One step of a campaign or of one of its visits. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "supervision_step")
class CampaignStep extends AuditedEntity {

    private static final int WORDS_LENGTH = 2000;

    private UUID campaignId;
    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private CampaignDeed deed;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitState toState;

    @SuppressWarnings("UnusedVariable") // the account, kept beside the name it had then
    private @Nullable UUID byAccount;

    private String byName;
    private String onBehalfOf;
    private Instant takenAt;
    private String words;

    protected CampaignStep() {}

    /** @param visit null for what concerns the whole campaign */
    CampaignStep(UUID campaignId, @Nullable Visit visit, CampaignDeed deed, Actor by, Instant at, String words) {
        this.campaignId = campaignId;
        this.visitId = visit == null ? null : visit.id();
        this.deed = deed;
        this.toState = visit == null ? null : visit.state();
        PersonActor person = by instanceof PersonActor acting ? acting : null;
        String absent = person == null ? null : person.onBehalfOf();
        this.byAccount = person == null ? null : person.accountId();
        this.byName = by.name();
        this.onBehalfOf = absent == null ? "" : absent;
        this.takenAt = at;
        this.words = TypedText.lines(words, WORDS_LENGTH);
    }

    @Nullable
    UUID visitId() {
        return visitId;
    }

    CampaignStepRow row() {
        return new CampaignStepRow(visitId, deed, toState, byName, onBehalfOf, takenAt, words);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Campaign.SUBJECT, campaignId);
    }
}
