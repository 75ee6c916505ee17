package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rule that does not hold, with all that a sentence needs.
 *
 * @param hard whether the rule is one that no plan may break
 * @param visits that are in it, earliest first; several when they stand against each other
 * @param person who is in it, null when it is nobody's
 * @param team which is in it, null when none or several are
 * @param day on which it is, null when it is not about one day; for {@code SAME_TEAM_DAYS} the Monday of the week
 * @param size how much: visits of the person for {@code EVEN_LOAD}, visits of the week for {@code SAME_TEAM_DAYS},
 *     journeys for {@code JOURNEY_OF_ZONE}, days between for {@code BODY_TOO_SOON}, half days that lack for {@code
 *     TOO_FEW_DAYS}; else 1
 */
public record LayoutBreak(
        LayoutRule rule,
        boolean hard,
        List<UUID> visits,
        @Nullable UUID person,
        @Nullable UUID team,
        @Nullable LocalDate day,
        long size) {

    public LayoutBreak {
        visits = List.copyOf(visits);
    }
}
