package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when.
 *
 * @param id of the line as read, or null for a new one
 * @param unitId who does it; null while nobody is named
 * @param personId a person of the unit, or null for whoever answers for it
 * @param dueOn last day, or null
 * @param taskId the task it became, or null
 */
public record EventDutyLine(
        @Nullable UUID id,
        String words,
        @Nullable UUID unitId,
        @Nullable UUID personId,
        @Nullable LocalDate dueOn,
        @Nullable UUID taskId) {

    /** A new line. */
    public static EventDutyLine of(String words, @Nullable UUID unit, @Nullable UUID person, @Nullable LocalDate due) {
        return new EventDutyLine(null, words, unit, person, due, null);
    }
}
