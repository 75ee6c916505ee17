package vn.congtachoi.event.guest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit came.
 *
 * @param unit its name
 * @param ticked how many of its guests were noted one by one
 * @param number the bare number that was said, or null; it wins over the ticked ones
 * @param note what was said with it, may be empty
 */
public record UnitPresence(
        UUID unitId, String unit, int ticked, @Nullable Integer number, String note) {

    /** As many as are counted for the unit: nobody is counted twice. */
    public int counted() {
        return number == null ? ticked : number;
    }

    /** Whether fewer were said than are ticked by name: one of both is wrong. */
    public boolean contradicts() {
        return number != null && number < ticked;
    }
}
