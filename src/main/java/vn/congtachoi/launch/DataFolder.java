package vn.congtachoi.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Installation;

/**
 * The folder of one installation, with a small file that says what it is: a demonstration or a real one, and by how
 * much a demonstration's clock is shifted. A folder of one kind refuses to be opened as the other.
 */
final class DataFolder implements Installation {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The day on which a demonstration begins: the figures of the first half of 2023 are due in three days. */
    private static final Instant FIRST_DEMO_MORNING =
            LocalDate.of(2023, 6, 28).atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant();

    private static final String FILE = "portal.properties";
    private static final String DEMO = "demo";
    private static final String OFFSET = "clock.offset";

    private final Path folder;
    private final boolean demo;
    private final Duration offset;

    private DataFolder(Path folder, boolean demo, Duration offset) {
        this.folder = folder;
        this.demo = demo;
        this.offset = offset;
    }

    /**
     * Opens or creates the folder.
     *
     * @param today the day a demonstration moves to, or null to go on from where it stands
     * @throws IllegalStateException when the folder is of the other kind, or a real installation is asked to move time
     */
    static DataFolder open(Path folder, boolean demo, @Nullable LocalDate today) {
        if (today != null && !demo) {
            throw new IllegalStateException("Only a demonstration can be moved to another day (--demo --today)");
        }
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(FILE);
            Properties facts = read(file);
            if (facts.isEmpty() && Files.exists(folder.resolve("db"))) {
                throw new IllegalStateException("The folder " + folder + " holds a database of unknown origin");
            }
            String kind = facts.getProperty(DEMO);
            if (kind != null && Boolean.parseBoolean(kind) != demo) {
                throw new IllegalStateException(
                        demo
                                ? "The folder " + folder + " holds real data; a demonstration will not touch it"
                                : "The folder " + folder + " holds a demonstration; start it with --demo");
            }
            Duration offset = offset(facts.getProperty(OFFSET), demo, today);
            facts.setProperty(DEMO, Boolean.toString(demo));
            facts.setProperty(OFFSET, offset.toString());
            write(file, facts);
            return new DataFolder(folder, demo, offset);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }

    private static Duration offset(@Nullable String stored, boolean demo, @Nullable LocalDate today) {
        if (!demo) {
            return Duration.ZERO;
        }
        Instant real = Clock.systemUTC().instant();
        if (today != null) {
            return Duration.between(
                    real, today.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant());
        }
        return stored == null ? Duration.between(real, FIRST_DEMO_MORNING) : Duration.parse(stored);
    }

    private static Properties read(Path file) throws IOException {
        Properties facts = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                facts.load(reader);
            }
        }
        return facts;
    }

    private static void write(Path file, Properties facts) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            facts.store(writer, null);
        }
    }

    PortalClock clock() {
        return new PortalClock(Clock.offset(Clock.system(ZONE), offset), demo);
    }

    @Override
    public Path dataFolder() {
        return folder;
    }

    @Override
    public boolean isDemo() {
        return demo;
    }
}
