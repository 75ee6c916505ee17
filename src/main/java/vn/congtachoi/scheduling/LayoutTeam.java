package vn.congtachoi.scheduling;

import java.util.List;
import java.util.UUID;

/** A team and its seats. */
public record LayoutTeam(UUID id, List<LayoutSeat> seats) {

    public LayoutTeam {
        seats = List.copyOf(seats);
    }
}
