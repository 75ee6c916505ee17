package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit may go.
 *
 * @param teams that may take it; the first ones are tried first
 * @param days of its period, ascending; the caller leaves out weekends as she does elsewhere
 * @param notBefore the first day after the notice to the body, null when nobody waits for one
 */
public record VisitChoices(
        List<UUID> teams, List<LocalDate> days, @Nullable LocalDate notBefore) {

    public VisitChoices {
        teams = List.copyOf(teams);
        days = days.stream().sorted().distinct().toList();
    }
}
