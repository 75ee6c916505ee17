package vn.congtachoi.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.Sha256;

/**
 * Bytes by their SHA-256: {@code files/ab/<sha256>} under the data folder. A file appears under its name whole and
 * forced to disk, or not at all, and is never written again. Several nodes may share the folder.
 */
@Component
class FileStore {

    /** How long a file without a row is kept: a transaction that will write the row may still run. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final String INCOMING = "incoming";
    private static final String LEAVING = "leaving";

    /** Age of files is told by the file system, whose time is the real one, also in a demonstration. */
    private final Clock fileClock = Clock.systemUTC();

    private final Path root;

    FileStore(Installation installation) {
        this.root = installation.dataFolder().resolve("files");
    }

    /** Bytes on disk that have no name yet; closing removes them unless they were kept. */
    record Incoming(Path path, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** Writes bytes to a temporary file; more than the limit are not read. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Receives a stream up to a length.
     *
     * @throws TooLongException when there is more
     */
    Incoming receive(InputStream in, long limit) throws IOException {
        return write(out -> {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > limit) {
                    throw new TooLongException(limit);
                }
                out.write(buffer, 0, n);
            }
        });
    }

    /** Writes a temporary file in the store's own file system and forces it to disk. */
    Incoming write(Writing writing) throws IOException {
        Path folder = Files.createDirectories(root.resolve(INCOMING));
        Path file = folder.resolve(Ids.next().toString());
        MessageDigest digest = Sha256.digest();
        boolean done = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            writing.to(out);
            channel.force(true);
            done = true;
            return new Incoming(file, HexFormat.of().formatHex(digest.digest()), channel.size());
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Gives received bytes their name. The row that refers to them is written afterwards. */
    void keep(Incoming incoming) throws IOException {
        Path target = path(incoming.sha256());
        if (touch(target)) {
            return;
        }
        Path folder = target.getParent();
        if (folder != null && Files.notExists(folder)) {
            Files.createDirectories(folder);
            force(root);
        }
        Files.move(incoming.path(), target, StandardCopyOption.ATOMIC_MOVE);
        if (folder != null) {
            force(folder);
        }
    }

    /** Makes a kept file young again, so that the sweep leaves it alone; false when it is not there. */
    private boolean touch(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(fileClock.instant()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Where the bytes lie. */
    Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * Deletes files that no row needs and that are older than {@link #GRACE}, with what killed processes left behind.
     *
     * @return how many kept files were deleted
     */
    int sweep(Predicate<String> isNeeded) throws IOException {
        Files.createDirectories(root);
        for (Path leftover : files(root.resolve(INCOMING))) {
            if (isOld(leftover)) {
                Files.deleteIfExists(leftover);
            }
        }
        for (Path leaving : files(root.resolve(LEAVING))) {
            bringBackOrDelete(leaving, isNeeded);
        }
        int swept = 0;
        for (Path folder : folders()) {
            for (Path file : files(folder)) {
                if (isOld(file) && !isNeeded.test(name(file))) {
                    swept += sweep(file, isNeeded) ? 1 : 0;
                }
            }
        }
        return swept;
    }

    /**
     * Takes the name away first and looks again: who added the same bytes before that has touched the file and it comes
     * back, who adds them after that finds no file and stores her own.
     */
    private boolean sweep(Path file, Predicate<String> isNeeded) throws IOException {
        Path leaving = Files.createDirectories(root.resolve(LEAVING)).resolve(name(file));
        Files.move(file, leaving, StandardCopyOption.ATOMIC_MOVE);
        return bringBackOrDelete(leaving, isNeeded);
    }

    private boolean bringBackOrDelete(Path leaving, Predicate<String> isNeeded) throws IOException {
        Path target = path(name(leaving));
        if ((!isOld(leaving) || isNeeded.test(name(leaving))) && Files.notExists(target)) {
            Files.move(leaving, target, StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        return Files.deleteIfExists(leaving);
    }

    private boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(fileClock.instant().minus(GRACE));
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(path -> name(path).matches("[0-9a-f]{2}")).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).toList();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** A rename is safe only when its folder is on disk too; on systems without such folders it is so already. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** More bytes than allowed. */
    static final class TooLongException extends IOException {
        TooLongException(long limit) {
            super("More than " + limit + " bytes");
        }
    }
}
