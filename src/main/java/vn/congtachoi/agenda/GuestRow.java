package vn.congtachoi.agenda;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who is invited.
 *
 * @param name whom people see: a person, a unit, or a guest
 * @param standInName who goes in her place, or empty
 * @param words what was said with the answer, may be empty
 * @param answeredAt null while nobody has answered
 * @param mayAnswer whether the reader may answer for her
 */
public record GuestRow(
        UUID id,
        Invitee invitee,
        String name,
        GuestAnswer answer,
        String standInName,
        String words,
        String answeredBy,
        @Nullable Instant answeredAt,
        Attendance attendance,
        boolean mayAnswer) {}
