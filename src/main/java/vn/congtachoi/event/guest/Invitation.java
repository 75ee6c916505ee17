package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventGate;

/**
 * When and where a guest is asked to come: what she was told may be another day, hour or place than it is now.
 *
 * @param hour null for whole days
 * @param place room and place in words; may be empty
 */
public record Invitation(LocalDate day, @Nullable LocalTime hour, String place) {

    /** As it stands now. */
    static Invitation of(EventGate.Facts event) {
        return new Invitation(event.time().from(), event.time().begins(), event.whereabouts());
    }
}
