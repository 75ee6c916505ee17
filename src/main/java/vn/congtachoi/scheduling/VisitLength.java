package vn.congtachoi.scheduling;

import java.util.List;

/** What a visit takes of a day. */
public enum VisitLength {
    WHOLE_DAY,
    HALF_DAY;

    /** Half days that it takes. */
    int halves() {
        return this == WHOLE_DAY ? 2 : 1;
    }

    /** The parts of a day that it can take. */
    List<DayPart> parts() {
        return this == WHOLE_DAY ? List.of(DayPart.WHOLE_DAY) : List.of(DayPart.MORNING, DayPart.AFTERNOON);
    }
}
