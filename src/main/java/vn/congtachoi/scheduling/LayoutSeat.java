package vn.congtachoi.scheduling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place in a team.
 *
 * @param candidates who could take it; the first ones are preferred among equals
 * @param person who has it; when it is not pinned, a run starts from there
 * @param pinned never given to somebody else
 */
public record LayoutSeat(
        UUID id,
        SeatRole role,
        List<UUID> candidates,
        @Nullable UUID person,
        boolean pinned) {

    public LayoutSeat {
        candidates = List.copyOf(candidates);
    }

    /** A seat that nobody has yet. */
    public static LayoutSeat open(UUID id, SeatRole role, List<UUID> candidates) {
        return new LayoutSeat(id, role, candidates, null, false);
    }

    /** A seat that stays with whoever has it. */
    public static LayoutSeat taken(UUID id, SeatRole role, UUID person) {
        return new LayoutSeat(id, role, List.of(), person, true);
    }

    /** This seat with somebody on it, or nobody. */
    public LayoutSeat of(@Nullable UUID somebody) {
        return new LayoutSeat(id, role, candidates, somebody, pinned);
    }
}
