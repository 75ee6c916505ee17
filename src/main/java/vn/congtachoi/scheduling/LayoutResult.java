package vn.congtachoi.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The best plan that was found, and what still breaks in it.
 *
 * @param placings where each visit goes; a visit that could not be placed at all is absent
 * @param people who has each seat; an empty seat is absent
 * @param breaks hard ones first; the hard ones explain why there is no whole plan
 * @param hardBroken how many of the breaks are hard
 * @param firstFeasibleAfter time of the run to the first plan without a hard break; null when there was none
 */
public record LayoutResult(
        Map<UUID, LayoutPlacing> placings,
        Map<UUID, UUID> people,
        List<LayoutBreak> breaks,
        int hardBroken,
        @Nullable Duration firstFeasibleAfter) {

    public LayoutResult {
        placings = Map.copyOf(placings);
        people = Map.copyOf(people);
        breaks = List.copyOf(breaks);
    }
}
