package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;

/** Cuộc: one body looked at on one day by one team. */
@Entity
@Table(name = "supervision_visit")
class Visit extends AuditedEntity {

    static final String SUBJECT = "supervision-visit";

    private static final int NAME_LENGTH = 300;
    private static final int ADDRESS_LENGTH = 500;
    private static final int WHY_LENGTH = 1000;
    private static final int PLACE_LENGTH = 300;
    private static final int REPORT_LENGTH = 40000;

    /** Counts the changes of whatever stands below it, so that an older form is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private UUID campaignId;
    private int position;
    private @Nullable UUID unitId;
    private String bodyName;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String bodyFold;

    private String bodyAddress;
    private String why;
    private @Nullable UUID teamId;
    private @Nullable LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private DayPart half = DayPart.WHOLE_DAY;

    private @Nullable LocalTime fromHour;
    private String place = "";
    private boolean pinned;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.PLANNED;

    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitState resumesAs;

    private @Nullable LocalDate reportDue;
    private String selfReport = "";
    private @Nullable Instant reportedAt;
    private String reportedBy = "";
    private @Nullable LocalDate endedOn;

    protected Visit() {}

    /** @param unitName of a unit of the Union, by which it is sought; of one outside its own */
    Visit(UUID campaignId, int position, CampaignBody body, String unitName, Instant at) {
        this.campaignId = campaignId;
        this.unitId = body.unitId();
        this.stateSince = at;
        take(position, body, unitName);
    }

    /** @throws BusinessException when it names nobody */
    final void take(int at, CampaignBody body, String unitName) {
        position = at;
        bodyName = unitId == null ? TypedText.line(body.name(), NAME_LENGTH) : "";
        if (unitId == null && bodyName.isEmpty()) {
            throw new BusinessException("supervision.campaign.error.body");
        }
        bodyFold = VietnameseText.fold(unitId == null ? bodyName : unitName);
        bodyAddress = TypedText.line(body.address(), ADDRESS_LENGTH);
        why = TypedText.line(body.why(), WHY_LENGTH);
        touch();
    }

    void place(VisitPlacing placing) {
        heldOn = placing.day();
        half = placing.part();
        fromHour = placing.from();
        place = TypedText.line(placing.place(), PLACE_LENGTH);
        teamId = placing.teamId();
        touch();
    }

    void pin(boolean fast) {
        pinned = fast;
        touch();
    }

    /** Something below it was changed. */
    void touch() {
        revision++;
    }

    /** Báo cáo tự kiểm tra, as it is written or handed in. */
    void write(String words) {
        selfReport = TypedText.lines(words, REPORT_LENGTH);
        touch();
    }

    void reported(String by, Instant at) {
        reportedBy = by;
        reportedAt = at;
    }

    void reportDue(@Nullable LocalDate day) {
        reportDue = day;
    }

    /** The day on which the work at the body ended. */
    void ended(LocalDate day) {
        endedOn = day;
    }

    /** Takes the step; the rules have been asked. */
    void move(VisitAct act, Instant at, LocalDate today) {
        VisitState to = act.to();
        if (act == VisitAct.POSTPONE) {
            resumesAs = state.isPast(VisitAct.DECIDE) ? VisitState.DECIDED : VisitState.PLANNED;
            reportDue = null;
        }
        if (act == VisitAct.RESUME) {
            to = resumesAs;
            resumesAs = null;
        }
        if (act == VisitAct.MINUTE) {
            endedOn = today;
        }
        if (to == null) {
            throw new IllegalStateException("Postponed from nowhere: " + id());
        }
        state = to;
        stateSince = at;
        touch();
    }

    UUID campaignId() {
        return campaignId;
    }

    int position() {
        return position;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    String bodyName() {
        return bodyName;
    }

    String bodyAddress() {
        return bodyAddress;
    }

    String why() {
        return why;
    }

    VisitPlacing placing() {
        return new VisitPlacing(heldOn, half, fromHour, place, teamId);
    }

    boolean isPinned() {
        return pinned;
    }

    VisitState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String selfReport() {
        return selfReport;
    }

    @Nullable
    LocalDate reportDue() {
        return reportDue;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    String reportedBy() {
        return reportedBy;
    }

    @Nullable
    Instant reportedAt() {
        return reportedAt;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
