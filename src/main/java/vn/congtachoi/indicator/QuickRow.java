package vn.congtachoi.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A quick round in the list of one person.
 *
 * @param open whether somebody still has to answer, seen from where she stands
 * @param mine state of her own unit's answers; null for whoever looks on
 * @param dueAt the due hour for her, with an extension of her unit
 * @param sent units that have sent, of {@code asked}
 */
public record QuickRow(
        RoundRow round, boolean open, @Nullable ReturnState mine, Instant dueAt, int sent, int asked) {}
