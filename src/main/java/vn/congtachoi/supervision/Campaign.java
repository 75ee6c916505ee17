package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.rules.SupervisionKind;

/** Đợt: one theme looked at in one or several bodies. */
@Entity
@Table(name = "supervision_campaign")
class Campaign extends AuditedEntity {

    static final String SUBJECT = "supervision-campaign";

    private static final int THEME_LENGTH = 500;
    private static final int CONTENT_LENGTH = 8000;
    private static final int HOST_LENGTH = 300;

    /** Counts the changes of whatever stands below it, so that an older form is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private UUID planId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private SupervisionKind kind;

    private String theme;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String themeFold;

    private String content;

    @Enumerated(EnumType.STRING)
    private CampaignOrgan organ;

    private String host;
    private @Nullable LocalDate coversFrom;
    private @Nullable LocalDate coversTo;
    private LocalDate worksFrom;
    private LocalDate worksTo;
    private @Nullable UUID outlineId;
    private boolean restricted;
    private boolean planned;
    private UUID creatorId;
    private String creatorName;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // kept for whoever asks when it was added
    private Instant createdAt;

    protected Campaign() {}

    /** Who adds it. */
    record Creator(UUID personId, String name) {}

    Campaign(YearPlan plan, Creator creator, CampaignForm form, Instant at) {
        this.planId = plan.id();
        this.unitId = plan.unitId();
        this.planned = plan.state() == YearPlanState.DRAFT;
        this.creatorId = creator.personId();
        this.creatorName = creator.name();
        this.createdAt = at;
        take(form);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(CampaignForm form) {
        String words = TypedText.line(form.theme(), THEME_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("supervision.campaign.error.theme");
        }
        CampaignTimes times = form.times();
        times.check();
        theme = words;
        themeFold = VietnameseText.fold(words);
        kind = form.kind();
        content = TypedText.lines(form.content(), CONTENT_LENGTH);
        organ = form.organ();
        host = TypedText.line(form.host(), HOST_LENGTH);
        coversFrom = times.coversFrom();
        coversTo = times.coversTo();
        worksFrom = times.worksFrom();
        worksTo = times.worksTo();
        outlineId = form.outlineId();
        restricted = form.restricted();
        touch();
    }

    /** Something below it was changed. */
    void touch() {
        revision++;
    }

    UUID planId() {
        return planId;
    }

    UUID unitId() {
        return unitId;
    }

    SupervisionKind kind() {
        return kind;
    }

    String theme() {
        return theme;
    }

    String content() {
        return content;
    }

    CampaignOrgan organ() {
        return organ;
    }

    String host() {
        return host;
    }

    CampaignTimes times() {
        return new CampaignTimes(coversFrom, coversTo, worksFrom, worksTo);
    }

    @Nullable
    UUID outlineId() {
        return outlineId;
    }

    boolean isRestricted() {
        return restricted;
    }

    boolean isPlanned() {
        return planned;
    }

    Creator creator() {
        return new Creator(creatorId, creatorName);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
