package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post with its holder.
 *
 * @param title exact words, never empty
 * @param until first day on which she no longer holds it, or null
 */
public record PostRow(
        UUID id,
        long version,
        PersonCard person,
        UUID unitId,
        @Nullable UUID organId,
        @Nullable UUID termId,
        Position position,
        String title,
        LocalDate from,
        @Nullable LocalDate until,
        boolean main) {}
