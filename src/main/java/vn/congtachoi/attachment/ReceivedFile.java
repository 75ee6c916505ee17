package vn.congtachoi.attachment;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that was looked at and, if it is a photo, cleaned; not kept yet. */
record ReceivedFile(
        FileKind kind,
        FileStore.Incoming kept,
        String receivedSha256,
        @Nullable Instant takenAt,
        @Nullable Integer width,
        @Nullable Integer height)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
