package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after which unit.
 *
 * @param until first day on which it no longer holds, or null
 */
public record OversightRow(
        UUID id,
        long version,
        PersonCard person,
        UUID unitId,
        LocalDate from,
        @Nullable LocalDate until,
        String basis) {}
