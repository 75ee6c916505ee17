package vn.congtachoi.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting takes place and what it takes.
 *
 * @param place in words, beside the room or instead of it; may be empty
 * @param roomId a room of the unit, or null
 * @param vehicleId a vehicle of the unit, or null
 * @param online address of the meeting in the network, or empty
 */
public record MeetingWhere(
        String place, @Nullable UUID roomId, @Nullable UUID vehicleId, String online) {

    public static final MeetingWhere NOWHERE = new MeetingWhere("", null, null, "");

    /** Somewhere in words. */
    public static MeetingWhere at(String place) {
        return new MeetingWhere(place, null, null, "");
    }

    /** In a room of the unit. */
    public static MeetingWhere in(UUID room) {
        return new MeetingWhere("", room, null, "");
    }
}
