package vn.congtachoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtachoi.support.EmbeddedPostgresServer;
import vn.congtachoi.support.OwnProcess;

/**
 * What was confirmed as saved is there after the portal was killed, no paper is half-signed, and the next start needs
 * nobody's help: on both databases, whose portals share one process because a start costs more than all that is tried.
 */
class KilledServerTest {

    private static final int SAVES = 60;
    private static final List<String> DATABASES = List.of("h2", "postgres");

    @TempDir
    Path data;

    @Test
    void nothingConfirmedIsLost() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgresServer.server();
        createDatabase(server, "killed");
        List<String> postgres = List.of(
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "killed"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");

        long[] confirmed = savedUntilKilled(postgres);
        List<String> found = found(postgres);
        for (int at = 0; at < DATABASES.size(); at++) {
            String[] numbers = found.get(at).split(" ");
            assertThat(numbers[0]).isEqualTo(Integer.toString(at));
            assertThat(Long.parseLong(numbers[1])).as(DATABASES.get(at)).isGreaterThanOrEqualTo(confirmed[at]);
            assertThat(numbers[2])
                    .as("every value it had is in its history: " + DATABASES.get(at))
                    .isEqualTo(numbers[1]);
        }
    }

    /** What each portal had confirmed when both were killed. */
    private long[] savedUntilKilled(List<String> postgres) throws IOException {
        Process portals = start("save", postgres);
        long[] confirmed = new long[DATABASES.size()];
        List<String> said = new ArrayList<>();
        try (BufferedReader out = portals.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.startsWith(SaveUntilKilled.SAVED)) {
                    String[] numbers =
                            line.substring(SaveUntilKilled.SAVED.length()).split(" ");
                    confirmed[Integer.parseInt(numbers[0])] = Long.parseLong(numbers[1]);
                    if (LongStream.of(confirmed).allMatch(number -> number >= SAVES)) {
                        portals.toHandle().destroyForcibly();
                    }
                }
            }
        }
        assertThat(LongStream.of(confirmed).min().orElseThrow())
                .as(String.join("\n", said))
                .isGreaterThanOrEqualTo(SAVES);
        return confirmed;
    }

    private List<String> found(List<String> postgres) throws Exception {
        Process portals = start("read", postgres);
        try (BufferedReader out = portals.inputReader()) {
            List<String> said = out.lines().toList();
            assertThat(portals.waitFor()).as(String.join("\n", said)).isZero();
            List<String> found = said.stream()
                    .filter(line -> line.startsWith(SaveUntilKilled.FOUND))
                    .map(line -> line.substring(SaveUntilKilled.FOUND.length()))
                    .toList();
            assertThat(found).as(String.join("\n", said)).hasSameSizeAs(DATABASES);
            return found;
        }
    }

    private Process start(String task, List<String> postgres) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(task));
        arguments.addAll(portal("h2"));
        arguments.add(SaveUntilKilled.NEXT);
        arguments.addAll(portal("postgres"));
        arguments.addAll(postgres);
        return OwnProcess.start(SaveUntilKilled.class, arguments);
    }

    private List<String> portal(String name) throws IOException {
        return List.of("--server.port=0", "--portal.data=" + Files.createDirectories(data.resolve(name)));
    }

    private static void createDatabase(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }
}
