package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a visit is and who goes.
 *
 * @param team null while only its day is chosen
 */
public record LayoutPlacing(DaySlot slot, @Nullable UUID team) {

    /** A whole day of a team. */
    public static LayoutPlacing whole(LocalDate day, @Nullable UUID team) {
        return new LayoutPlacing(DaySlot.whole(day), team);
    }
}
