package vn.congtachoi.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the bell shows.
 *
 * @param newestAt when the newest unread notice was written, or null when all are read; a later moment than before
 *     means that something new has come
 */
public record InboxState(int unread, @Nullable Instant newestAt) {

    static final InboxState EMPTY = new InboxState(0, null);
}
