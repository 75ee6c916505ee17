package vn.congtachoi.event.guest.door;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.guest.CheckInForm;
import vn.congtachoi.event.guest.UnaskedForm;

/** What a telephone at the door sends. What lacks a part is not readable, and no part of it is kept. */
final class DoorWriting {

    private DoorWriting() {}

    /**
     * A guest, or somebody in her place; the id of the check-in stands in the address.
     *
     * @param ago milliseconds between the tap and the sending
     */
    record Came(UUID guest, long ago, String standInName, String standInPost) {

        Came {
            Objects.requireNonNull(guest);
            Objects.requireNonNull(standInName);
            Objects.requireNonNull(standInPost);
        }

        CheckInForm form(UUID id) {
            return new CheckInForm(id, guest, Duration.ofMillis(ago), standInName, standInPost);
        }
    }

    /** Somebody who was not invited; her id stands in the address. */
    record Unasked(String name, String post, String organisation, long ago, boolean sure) {

        Unasked {
            Objects.requireNonNull(name);
            Objects.requireNonNull(post);
            Objects.requireNonNull(organisation);
        }

        UnaskedForm form(UUID id) {
            return new UnaskedForm(id, name, post, organisation, Duration.ofMillis(ago), sure);
        }
    }

    /**
     * How many of a unit came.
     *
     * @param number null takes it back
     * @param seen what the page had read before
     */
    record Counted(@Nullable Integer number, @Nullable Integer seen) {}
}
