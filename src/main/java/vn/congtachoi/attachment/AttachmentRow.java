package vn.congtachoi.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A file of a record, as lists show it.
 *
 * @param size in bytes
 * @param sha256 of the bytes that are served, lower-case hex
 * @param receivedSha256 of the bytes as they came: proof of the original of a photo, which itself is not kept
 * @param takenAt when a photo was taken, if the camera wrote it
 * @param width of a photo in pixels as stored
 * @param addedBy name of the person as it was then
 */
public record AttachmentRow(
        UUID id,
        SubjectRef subject,
        String name,
        FileKind kind,
        long size,
        String sha256,
        String receivedSha256,
        @Nullable Instant takenAt,
        @Nullable Integer width,
        @Nullable Integer height,
        String addedBy,
        Instant addedAt) {

    /** Address that serves the bytes, without the leading slash; lives as long as the file. */
    public String path() {
        return "tep/" + id;
    }
}
