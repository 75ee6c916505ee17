package vn.congtachoi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtachoi.kernel.Installation;

/** A file is there whole under its hash or not at all, and only what nobody needs is ever deleted. */
class FileStoreTest {

    @TempDir
    Path data;

    FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(new Installation() {
            @Override
            public Path dataFolder() {
                return data;
            }

            @Override
            public boolean isDemo() {
                return false;
            }
        });
    }

    @Test
    void bytesLieUnderTheirHash() throws IOException {
        String hash = keep("xin chào");
        assertThat(data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash))
                .hasContent("xin chào");
        assertThat(everything()).hasSize(1);
    }

    @Test
    void theSameBytesAreKeptOnceAndNotWrittenAgain() throws IOException {
        String hash = keep("một");
        Object first = Files.getAttribute(store.path(hash), "unix:ino");
        keep("một");
        assertThat(Files.getAttribute(store.path(hash), "unix:ino")).isEqualTo(first);
        assertThat(everything()).hasSize(1);
    }

    @Test
    void nothingHasANameBeforeItIsWhole() {
        InputStream dying = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line went dead");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.receive(dying, 1_000_000)).hasMessage("the line went dead");
        assertThat(everything()).isEmpty();
    }

    @Test
    void aKilledProcessLeavesOnlyATemporaryFileThatIsSweptLater() throws IOException {
        FileStore.Incoming left = store.receive(bytes("nửa chừng"), 100);
        assertThat(store.path(left.sha256())).doesNotExist();
        store.sweep(hash -> false);
        assertThat(left.path()).exists();
        age(left.path());
        store.sweep(hash -> false);
        assertThat(everything()).isEmpty();
    }

    @Test
    void moreThanTheLimitIsNotRead() {
        assertThatThrownBy(() -> store.receive(bytes("12345678901"), 10))
                .isInstanceOf(FileStore.TooLongException.class);
        assertThat(everything()).isEmpty();
    }

    @Test
    void theSweepTakesOldFilesThatNobodyNeeds() throws IOException {
        String needed = keep("cần");
        String fresh = keep("mới");
        String orphan = keep("thừa");
        age(store.path(needed));
        age(store.path(orphan));
        assertThat(store.sweep(needed::equals)).isEqualTo(1);
        assertThat(store.path(needed)).exists();
        assertThat(store.path(fresh)).exists();
        assertThat(everything()).hasSize(2);
    }

    @Test
    void aFileThatIsAddedAgainWhileTheSweepLooksStays() throws IOException {
        String hash = keep("vừa kịp");
        age(store.path(hash));
        assertThat(store.sweep(asked -> {
                    add("vừa kịp");
                    return false;
                }))
                .isZero();
        assertThat(store.path(hash)).hasContent("vừa kịp");
    }

    @Test
    void whatASweepTookBeforeItWasKilledComesBackWhenItIsNeeded() throws IOException {
        String hash = keep("dở dang");
        Path leaving = Files.createDirectories(data.resolve("files/leaving")).resolve(hash);
        Files.move(store.path(hash), leaving);
        age(leaving);
        store.sweep(hash::equals);
        assertThat(store.path(hash)).hasContent("dở dang");
    }

    @Test
    void onlyAHashIsAPlace() {
        assertThatThrownBy(() -> store.path("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private void add(String text) {
        try {
            keep(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keep(String text) throws IOException {
        try (FileStore.Incoming incoming = store.receive(bytes(text), 1000)) {
            store.keep(incoming);
            return incoming.sha256();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(
                file,
                FileTime.from(Clock.systemUTC().instant().minus(FileStore.GRACE).minus(Duration.ofHours(1))));
    }

    private List<Path> everything() {
        try (Stream<Path> all = Files.exists(data.resolve("files")) ? Files.walk(data.resolve("files")) : Stream.of()) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
