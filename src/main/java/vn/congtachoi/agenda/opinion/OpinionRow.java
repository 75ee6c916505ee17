package vn.congtachoi.agenda.opinion;

import java.time.Instant;
import java.util.UUID;

/**
 * A question as lists show it.
 *
 * @param mine what the reader answered; {@link Stance#UNSAID} also where she is not asked
 * @param overdue whether the due time has passed while it is open
 * @param since when it came into its state
 */
public record OpinionRow(
        UUID id,
        UUID unitId,
        String title,
        String askerName,
        Instant due,
        OpinionState state,
        Instant since,
        OpinionCount count,
        boolean asked,
        Stance mine,
        boolean overdue) {}
