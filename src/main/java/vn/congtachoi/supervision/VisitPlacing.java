package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.scheduling.DayPart;

/**
 * When, where and by which team a body is visited.
 *
 * @param day null while none is laid down
 * @param from hour of beginning, or null
 * @param place may be empty: at the body
 * @param teamId null while none is chosen
 */
public record VisitPlacing(
        @Nullable LocalDate day,
        DayPart part,
        @Nullable LocalTime from,
        String place,
        @Nullable UUID teamId) {

    /** Nothing is laid down. */
    public static final VisitPlacing OPEN = new VisitPlacing(null, DayPart.WHOLE_DAY, null, "", null);

    /** The same on another day. */
    public VisitPlacing on(@Nullable LocalDate other, DayPart half) {
        return new VisitPlacing(other, half, from, place, teamId);
    }

    /** The same by another team. */
    public VisitPlacing by(@Nullable UUID team) {
        return new VisitPlacing(day, part, from, place, team);
    }
}
