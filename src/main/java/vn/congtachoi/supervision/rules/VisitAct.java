package vn.congtachoi.supervision.rules;

import static vn.congtachoi.supervision.rules.VisitState.AWAITING_CONCLUSION;
import static vn.congtachoi.supervision.rules.VisitState.CANCELLED;
import static vn.congtachoi.supervision.rules.VisitState.COMPLETED;
import static vn.congtachoi.supervision.rules.VisitState.CONCLUDED;
import static vn.congtachoi.supervision.rules.VisitState.DECIDED;
import static vn.congtachoi.supervision.rules.VisitState.MINUTED;
import static vn.congtachoi.supervision.rules.VisitState.NOTIFIED;
import static vn.congtachoi.supervision.rules.VisitState.PLANNED;
import static vn.congtachoi.supervision.rules.VisitState.POSTPONED;
import static vn.congtachoi.supervision.rules.VisitState.REMEDYING;
import static vn.congtachoi.supervision.rules.VisitState.REPORTED;
import static vn.congtachoi.supervision.rules.VisitState.UNDERWAY;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one table of a visit's way: from which states an act leads where, and whose it is. A kind that leaves out a step
 * ({@link KindTerms}) goes from the state before it.
 */
public enum VisitAct {
    /** Ban hành quyết định thành lập đoàn. */
    DECIDE(Power.ARRANGE, EnumSet.of(PLANNED), DECIDED),
    /** Thông báo cho đơn vị. */
    NOTIFY(Power.ARRANGE, EnumSet.of(PLANNED, DECIDED), NOTIFIED),
    /** Nộp báo cáo tự kiểm tra. */
    REPORT(Power.SELF_REPORT, EnumSet.of(NOTIFIED), REPORTED),
    /** Bắt đầu làm việc tại đơn vị. */
    BEGIN(Power.RECORD, EnumSet.of(PLANNED, DECIDED, NOTIFIED, REPORTED), UNDERWAY),
    /** Chốt biên bản. */
    MINUTE(Power.RECORD, EnumSet.of(UNDERWAY), MINUTED),
    /** Mở lại biên bản. */
    REOPEN(Power.RECORD, EnumSet.of(MINUTED), UNDERWAY),
    /** Báo cáo kết quả. */
    SUMMARISE(Power.ARRANGE, EnumSet.of(PLANNED, MINUTED), AWAITING_CONCLUSION),
    /** Kết luận. */
    CONCLUDE(Power.CONCLUDE, EnumSet.of(MINUTED, AWAITING_CONCLUSION), CONCLUDED),
    /** Đang khắc phục: follows by itself when the conclusion has recommendations. */
    REMEDY(Power.CONCLUDE, EnumSet.of(CONCLUDED), REMEDYING),
    /** Hoàn thành. */
    COMPLETE(Power.CLOSE, EnumSet.of(MINUTED, CONCLUDED, REMEDYING), COMPLETED),
    /** Hoãn. */
    POSTPONE(Power.ARRANGE, EnumSet.of(PLANNED, DECIDED, NOTIFIED, REPORTED), POSTPONED),
    /** Ấn định ngày mới: back to where the body is to be told again. */
    RESUME(Power.ARRANGE, EnumSet.of(POSTPONED), null),
    /** Hủy. */
    CANCEL(Power.ARRANGE, EnumSet.of(PLANNED, DECIDED, NOTIFIED, REPORTED, POSTPONED), CANCELLED),
    /** Ghi cuộc đã làm: a visit of an earlier year, entered from its file on paper. */
    ENTER_PAST(Power.ARRANGE, EnumSet.of(PLANNED), COMPLETED);

    private final Power power;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<VisitState> from;

    private final @Nullable VisitState to;

    VisitAct(Power power, Set<VisitState> from, @Nullable VisitState to) {
        this.power = power;
        this.from = Set.copyOf(from);
        this.to = to;
    }

    /** Whose it is. */
    public Power power() {
        return power;
    }

    /** Whether the act is possible in that state. */
    public boolean fits(VisitState state) {
        return from.contains(state);
    }

    /** The state it leads to; null for the one that it was postponed from. */
    public @Nullable VisitState to() {
        return to;
    }

    /** Whether kinds say if they have it; the others hold for all. */
    public boolean isStep() {
        return this != REOPEN && this != POSTPONE && this != RESUME && this != CANCEL && this != ENTER_PAST;
    }

    /** Whether whoever does it must say why. */
    public boolean needsWords() {
        return this == POSTPONE || this == CANCEL || this == REOPEN || this == ENTER_PAST;
    }

    /** Whether it lays down a day as well, and so has a way of its own. */
    public boolean needsDay() {
        return this == RESUME || this == ENTER_PAST;
    }

    /** Whether it follows from something else and nobody does it by itself. */
    public boolean followsByItself() {
        return this == REMEDY;
    }
}
