package vn.congtachoi.document;

import java.util.UUID;

/**
 * Somebody who writes in a paper just now.
 *
 * @param blockId where
 */
public record WriterRow(UUID personId, String name, UUID blockId) {}
