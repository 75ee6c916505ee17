package vn.congtachoi.notification;

import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A line of the inbox.
 *
 * @param path address of the place to act, without the leading slash
 */
public record NoticeRow(
        UUID id, String title, String detail, String path, SubjectRef subject, Instant createdAt, boolean read) {}
