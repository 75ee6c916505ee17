package vn.congtachoi.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file of a paper.
 *
 * @param attachmentId names it in the address {@code tep/…}
 * @param sha256 of its bytes, lower-case hex
 */
public record FileRow(FileRole role, UUID attachmentId, String sha256, int pages, Instant madeAt) {

    private static final int SHORT = 16;

    /** The beginning of the hash in groups of four, to compare by eye. */
    public String shortHash() {
        return sha256.substring(0, SHORT).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
