package vn.congtachoi.recommendation;

import static vn.congtachoi.recommendation.RecommendationState.ANSWERED;
import static vn.congtachoi.recommendation.RecommendationState.DISAGREED;
import static vn.congtachoi.recommendation.RecommendationState.DONE_PROVEN;
import static vn.congtachoi.recommendation.RecommendationState.DONE_STATED;
import static vn.congtachoi.recommendation.RecommendationState.IN_PROGRESS;
import static vn.congtachoi.recommendation.RecommendationState.NOT_MET;
import static vn.congtachoi.recommendation.RecommendationState.NOT_STARTED;
import static vn.congtachoi.recommendation.RecommendationState.OBSOLETE;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one table of a recommendation's way: from which states an act leads where, and whose it is. */
public enum RecommendationAct {
    /** Bắt đầu thực hiện. */
    START(Side.ADDRESSEE, EnumSet.of(NOT_STARTED, NOT_MET, DISAGREED), IN_PROGRESS),
    /** Báo cáo đã thực hiện. */
    ANSWER(Side.ADDRESSEE, EnumSet.of(NOT_STARTED, IN_PROGRESS, NOT_MET, DISAGREED), ANSWERED),
    /** Không thống nhất. */
    DISAGREE(Side.ADDRESSEE, EnumSet.of(NOT_STARTED, IN_PROGRESS, NOT_MET), DISAGREED),
    /** Xác nhận đã thực hiện, có minh chứng. */
    CLOSE_PROVEN(Side.ISSUER, EnumSet.of(ANSWERED), DONE_PROVEN),
    /** Xác nhận đã thực hiện theo báo cáo. */
    CLOSE_STATED(Side.ISSUER, EnumSet.of(ANSWERED), DONE_STATED),
    /** Chưa đạt, yêu cầu thực hiện tiếp. */
    KEEP_OPEN(Side.ISSUER, EnumSet.of(ANSWERED), NOT_MET),
    /** Gia hạn: it stays where it is. */
    EXTEND(Side.ISSUER, RecommendationState.OPEN, null),
    /** Báo cáo cấp trên. */
    REPORT_UP(Side.ISSUER, RecommendationState.OPEN, DISAGREED),
    /** Không còn phù hợp. */
    CLOSE_OBSOLETE(Side.ISSUER, RecommendationState.OPEN, OBSOLETE),
    /** Mở lại. */
    REOPEN(Side.ISSUER, EnumSet.of(DONE_PROVEN, DONE_STATED, OBSOLETE), NOT_MET);

    /** Whose an act is. */
    public enum Side {
        ADDRESSEE,
        ISSUER
    }

    private final Side side;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<RecommendationState> from;

    private final @Nullable RecommendationState to;

    RecommendationAct(Side side, Set<RecommendationState> from, @Nullable RecommendationState to) {
        this.side = side;
        this.from = Set.copyOf(from);
        this.to = to;
    }

    public Side side() {
        return side;
    }

    /** Whether the act is possible in that state. */
    public boolean fits(RecommendationState state) {
        return from.contains(state);
    }

    /** The state it leads to from that one. */
    public RecommendationState to(RecommendationState state) {
        return to == null ? state : to;
    }

    /** Whether it ends the recommendation, which its own doer never does. */
    public boolean isClosing() {
        return to != null && !to.isOpen();
    }

    /** Whether it judges what the addressee did: nobody judges what she herself answered. */
    boolean isJudging() {
        return isClosing() || this == EXTEND;
    }

    /** Whether whoever does it must say why, or what was done. */
    public boolean needsWords() {
        return switch (this) {
            case START, CLOSE_PROVEN, CLOSE_STATED -> false;
            case ANSWER, DISAGREE, KEEP_OPEN, EXTEND, REPORT_UP, CLOSE_OBSOLETE, REOPEN -> true;
        };
    }

    /** Whether it gives a new day: one that was to be done by a day that has passed must not be late at once. */
    public boolean needsDay() {
        return this == KEEP_OPEN || this == EXTEND || this == REOPEN;
    }
}
