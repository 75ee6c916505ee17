package vn.congtachoi.event.guest;

import java.time.Duration;
import java.util.UUID;

/**
 * Somebody stands at the door.
 *
 * @param id made by the telephone: sent twice, it is one
 * @param ago how long before it was sent: the clock of a telephone may be wrong, the time between two of its moments not
 * @param standInName who comes in her place; empty for herself
 */
public record CheckInForm(UUID id, UUID guestId, Duration ago, String standInName, String standInPost) {

    /** She herself, now. */
    public static CheckInForm now(UUID id, UUID guest) {
        return new CheckInForm(id, guest, Duration.ZERO, "", "");
    }
}
