package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutPeople;

/**
 * All that the page of a plan shows.
 *
 * @param candidates who could fill what a team lacks
 * @param closed days on which nobody is visited, with the reason
 * @param weights the rules of the unit
 */
public record LayoutSheet(
        LayoutGround ground,
        List<LayoutPeople.Candidate> candidates,
        Map<LocalDate, String> closed,
        WeightsForm weights) {

    public LayoutSheet {
        candidates = List.copyOf(candidates);
        closed = Map.copyOf(closed);
    }
}
