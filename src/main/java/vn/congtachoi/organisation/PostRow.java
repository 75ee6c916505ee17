package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post with its holder.
 *
 * @param title exact words, never empty
 * @param until first day on which she no longer holds it, or null
 * @param basis the paper by which it was given, may be empty
 * @param endBasis the paper or the reason by which it ended, may be empty
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
        boolean main,
        String basis,
        String endBasis) {

    /** Whether it was over on that day. */
    public boolean endedBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
