package vn.congtachoi.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting as lists show it.
 *
 * @param whereabouts room and place in words; empty where nobody has said
 * @param chair whom people see for whoever chairs it
 * @param since when it came into its state
 */
public record MeetingRow(
        UUID id,
        UUID unitId,
        MeetingKind kind,
        String title,
        MeetingTime time,
        String whereabouts,
        String chair,
        MeetingState state,
        Instant since) {

    public LocalDate day() {
        return time.day();
    }
}
