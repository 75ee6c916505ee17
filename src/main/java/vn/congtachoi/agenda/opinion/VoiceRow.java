package vn.congtachoi.agenda.opinion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who is asked.
 *
 * @param name whom people see
 * @param post hers today, may be empty
 * @param words what she said with her answer, may be empty
 * @param enteredBy who entered it for her, or empty
 * @param answeredAt null while she has not answered
 * @param late whether she answered after the due time
 * @param mayAnswer whether the reader may answer for her now
 */
public record VoiceRow(
        UUID id,
        UUID personId,
        String name,
        String post,
        Stance stance,
        String words,
        String enteredBy,
        @Nullable Instant answeredAt,
        boolean late,
        boolean mayAnswer) {}
