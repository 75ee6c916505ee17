package vn.congtachoi.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place and what it takes.
 *
 * @param place in words, beside the room or instead of it; may be empty
 * @param roomId a room of the unit, or null
 * @param vehicleId a vehicle of the unit, or null
 */
public record EventWhere(
        String place, @Nullable UUID roomId, @Nullable UUID vehicleId) {

    /** Somewhere in words. */
    public static EventWhere at(String place) {
        return new EventWhere(place, null, null);
    }
}
