package vn.congtachoi.scheduling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team and its seats.
 *
 * @param group the same for teams of which nobody sits in two; null where that does not matter
 */
public record LayoutTeam(UUID id, @Nullable UUID group, List<LayoutSeat> seats) {

    public LayoutTeam {
        seats = List.copyOf(seats);
    }

    /** A team that shares its people with any other. */
    public LayoutTeam(UUID id, List<LayoutSeat> seats) {
        this(id, null, seats);
    }

    /** This team with others on its seats. */
    LayoutTeam seated(List<LayoutSeat> others) {
        return new LayoutTeam(id, group, others);
    }
}
