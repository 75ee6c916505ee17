package vn.congtachoi.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/** Receives a file: length, kind by its bytes, and for photos the cleaned copy with its facts. */
@Component
class FileIntake {

    /** 20 MB, as people count it; the form's own limit is the same. */
    static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final int MAX_MEGABYTES = 20;

    /** No camera makes more; an image of more is made to fill the memory of whoever opens it. */
    private static final long MAX_PIXELS = 120_000_000;

    private static final int MAX_SIDE = 30_000;

    private final FileStore store;
    private final Clock clock;
    private final FileSniffer sniffer = new FileSniffer();

    FileIntake(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws BusinessException when the file is empty, too long, of a kind that is not taken, or broken */
    ReceivedFile receive(String name, InputStream bytes) throws IOException {
        FileStore.Incoming original;
        try {
            original = store.receive(bytes, MAX_BYTES);
        } catch (FileStore.TooLongException e) {
            throw new BusinessException("attachment.error.too-long", name, MAX_MEGABYTES);
        }
        boolean handedOver = false;
        try {
            if (original.size() == 0) {
                throw new BusinessException("attachment.error.empty", name);
            }
            FileKind kind = sniffer.kind(original.path()).orElse(null);
            if (kind == null) {
                boolean isHeic = sniffer.isHeic(original.path());
                throw new BusinessException(isHeic ? "attachment.error.heic" : "attachment.error.kind", name);
            }
            if (kind.isPhoto()) {
                return photo(name, kind, original);
            }
            handedOver = true;
            return new ReceivedFile(kind, original, original.sha256(), null, null, null);
        } finally {
            if (!handedOver) {
                original.close();
            }
        }
    }

    private ReceivedFile photo(String name, FileKind kind, FileStore.Incoming original) throws IOException {
        PhotoFacts facts = PhotoFacts.read(original.path(), kind, clock.getZone());
        AtomicReference<PhotoCleaner.@Nullable Size> size = new AtomicReference<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(original.path()))) {
            FileStore.Incoming clean = store.write(out -> {
                PhotoCleaner.Size read = kind == FileKind.JPEG
                        ? PhotoCleaner.jpeg(in, out, facts.orientation())
                        : PhotoCleaner.png(in, out);
                requireSane(name, read);
                size.set(read);
            });
            PhotoCleaner.Size read = size.get();
            return new ReceivedFile(
                    kind,
                    clean,
                    original.sha256(),
                    facts.takenAt(),
                    read == null ? null : read.width(),
                    read == null ? null : read.height());
        } catch (PhotoCleaner.BrokenPhotoException e) {
            throw new BusinessException("attachment.error.broken", name);
        }
    }

    private static void requireSane(String name, PhotoCleaner.Size size) {
        if (size.width() <= 0 || size.height() <= 0) {
            throw new BusinessException("attachment.error.broken", name);
        }
        if (size.width() > MAX_SIDE || size.height() > MAX_SIDE || (long) size.width() * size.height() > MAX_PIXELS) {
            throw new BusinessException("attachment.error.too-large", name);
        }
    }
}
