package vn.congtachoi.supervision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team as it is set up.
 *
 * @param id null for a new one
 * @param name empty where the campaign has one team only
 */
public record TeamForm(@Nullable UUID id, String name, List<SeatForm> seats) {

    /**
     * A place in a team.
     *
     * @param personId a person of the portal, or null for somebody from outside
     * @param name of somebody from outside, else empty
     * @param post of somebody from outside, else empty
     */
    public record SeatForm(SeatRole role, @Nullable UUID personId, String name, String post) {

        /** A person of the portal. */
        public static SeatForm of(SeatRole role, UUID personId) {
            return new SeatForm(role, personId, "", "");
        }
    }

    public TeamForm {
        seats = List.copyOf(seats);
    }
}
