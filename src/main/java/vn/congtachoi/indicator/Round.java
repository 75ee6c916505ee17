package vn.congtachoi.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseDates;

/** A round (đợt): one form asked for one period of everyone below the owner. */
@Entity
@Table(name = "indicator_round")
class Round extends AuditedEntity {

    static final String SUBJECT = "round";

    private static final int NAME_LENGTH = 300;
    private static final int TEXT_LENGTH = 1000;

    private String name;

    private @Nullable UUID formId;
    private Period period;
    private boolean quick;
    private LocalDate windowFrom;
    private LocalDate windowTo;
    private LocalDate cutOff;
    private Instant dueAt;
    private boolean estimatesAllowed;
    private UUID ownerUnitId;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    private String stateReason = "";
    private @Nullable Instant reopenedUntil;
    private String purpose = "";
    private String openedByName;
    private Instant openedAt;

    protected Round() {}

    Round(RoundForm form, boolean quick, String openedByName, Instant openedAt) {
        this.quick = quick;
        this.ownerUnitId = form.ownerUnitId();
        this.formId = form.formId();
        this.period = form.period();
        this.openedByName = openedByName;
        this.openedAt = openedAt;
        if (!quick && formId == null) {
            throw new BusinessException("indicator.round.formMissing");
        }
        revise(form);
    }

    /** Form, period and owner stand once the round is open: figures hang on them. */
    final void revise(RoundForm form) {
        if (form.name().isEmpty()) {
            throw new BusinessException("indicator.round.nameMissing");
        }
        if (form.windowTo().isBefore(form.windowFrom())) {
            throw new BusinessException("indicator.round.window");
        }
        name = TypedText.line(form.name(), NAME_LENGTH);
        windowFrom = form.windowFrom();
        windowTo = form.windowTo();
        cutOff = form.cutOff();
        dueAt = form.dueAt();
        estimatesAllowed = form.estimatesAllowed();
    }

    /** Why a quick round asks. */
    void explain(String why) {
        purpose = TypedText.lines(why, TEXT_LENGTH);
    }

    String purpose() {
        return purpose;
    }

    void lock() {
        become(RoundState.LOCKED);
        stateReason = "";
        reopenedUntil = null;
    }

    void reopen(String reason, Instant until, Instant now) {
        String said = TypedText.line(reason, TEXT_LENGTH);
        if (said.isEmpty()) {
            throw new BusinessException("indicator.round.reasonMissing");
        }
        if (!until.isAfter(now)) {
            throw new BusinessException("indicator.round.endInPast");
        }
        become(RoundState.REOPENED);
        stateReason = said;
        reopenedUntil = until;
    }

    private void become(RoundState next) {
        if (!state.canBecome(next)) {
            throw new BusinessException("indicator.round.notPossible");
        }
        state = next;
    }

    /** @throws BusinessException when a session of that day does not belong into this round */
    void requireInWindow(LocalDate day) {
        if (day.isBefore(windowFrom) || day.isAfter(windowTo)) {
            throw new BusinessException(
                    "indicator.session.outsideWindow",
                    VietnameseDates.shortDate(windowFrom),
                    VietnameseDates.shortDate(windowTo));
        }
    }

    /** Whether cells may be changed at all, apart from an extension for one unit. */
    boolean isOpenAt(Instant now) {
        Instant end = reopenedUntil;
        return state == RoundState.OPEN || (state == RoundState.REOPENED && end != null && now.isBefore(end));
    }

    RoundRow row() {
        return new RoundRow(
                id(),
                name,
                formId,
                period,
                quick,
                windowFrom,
                windowTo,
                cutOff,
                dueAt,
                estimatesAllowed,
                ownerUnitId,
                state,
                stateReason,
                reopenedUntil,
                openedByName,
                openedAt,
                version());
    }

    String name() {
        return name;
    }

    @Nullable
    UUID formId() {
        return formId;
    }

    Period period() {
        return period;
    }

    boolean quick() {
        return quick;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean estimatesAllowed() {
        return estimatesAllowed;
    }

    UUID ownerUnitId() {
        return ownerUnitId;
    }

    RoundState state() {
        return state;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
