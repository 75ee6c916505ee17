package vn.congtachoi.recommendation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.congtachoi.uikit.Tone;

/** Where a recommendation stands; late is not a state but follows from its day. */
public enum RecommendationState {
    /** Chưa thực hiện. */
    NOT_STARTED,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Chờ xác nhận: the addressee says that it is done. */
    ANSWERED,
    /** Chưa đạt, yêu cầu thực hiện tiếp. */
    NOT_MET,
    /** Đơn vị không thống nhất, báo cáo cấp trên. */
    DISAGREED,
    /** Đã thực hiện – có minh chứng. */
    DONE_PROVEN,
    /** Đã thực hiện – theo báo cáo, chưa có minh chứng. */
    DONE_STATED,
    /** Không còn phù hợp. */
    OBSOLETE;

    /** Not closed yet. */
    public static final Set<RecommendationState> OPEN =
            Collections.unmodifiableSet(EnumSet.of(NOT_STARTED, IN_PROGRESS, ANSWERED, NOT_MET, DISAGREED));

    /** With the addressee, who has something to do. */
    public static final Set<RecommendationState> WITH_ADDRESSEE =
            Collections.unmodifiableSet(EnumSet.of(NOT_STARTED, IN_PROGRESS, NOT_MET));

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Its place when a list is ordered by state. */
    int rank() {
        return List.of(values()).indexOf(this);
    }

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case NOT_STARTED, OBSOLETE -> Tone.NEUTRAL;
            case IN_PROGRESS -> Tone.ACTIVE;
            case ANSWERED -> Tone.DUE;
            case NOT_MET, DISAGREED -> Tone.LATE;
            case DONE_PROVEN, DONE_STATED -> Tone.DONE;
        };
    }
}
