package vn.congtachoi.supervision.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as pages show it.
 *
 * @param id made by whoever sent it
 * @param findingId what it shows, or null for the visit as a whole
 * @param path of the file, without the leading slash
 * @param sha256 of the bytes as they came
 * @param takenAt when the photo was taken, if the camera wrote it
 * @param uploadedAt when it came
 * @param replaced by what it was replaced later, or null: it stays beside it
 */
public record EvidenceRow(
        UUID id,
        @Nullable UUID findingId,
        String name,
        String path,
        boolean photo,
        String sha256,
        @Nullable Instant takenAt,
        Instant uploadedAt,
        String by,
        @Nullable Replacement replaced) {

    /** Who put another one in its place, when, and why. */
    public record Replacement(String by, Instant at, String reason) {}

    /** The beginning of the hash, enough to compare two by eye. */
    public String mark() {
        return sha256.substring(0, 12);
    }
}
