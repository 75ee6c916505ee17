package vn.congtachoi.agenda.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule that she can have in her calendar program.
 *
 * @param unitId null for her own
 * @param unit name of the unit, or empty
 * @param madeAt when its address was made, or null while it has none
 */
public record ScheduleLinkRow(
        @Nullable UUID unitId, String unit, @Nullable Instant madeAt) {}
