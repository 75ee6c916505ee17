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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtachoi.support.EmbeddedPostgresServer;
import vn.congtachoi.support.OwnProcess;

/**
 * What was confirmed as saved is there after the portal was killed, no paper is half-signed, and the next start needs
 * nobody's help.
 */
class KilledServerTest {

    private static final int SAVES = 60;

    @TempDir
    Path data;

    @Test
    void nothingConfirmedIsLostOnTheEmbeddedDatabase() throws Exception {
        survives(List.of());
    }

    @Test
    void nothingConfirmedIsLostOnPostgres() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgresServer.server();
        createDatabase(server, "killed");
        survives(List.of(
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "killed"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres"));
    }

    private void survives(List<String> database) throws Exception {
        Process portal = start("save", database);
        long confirmed = 0;
        List<String> said = new ArrayList<>();
        try (BufferedReader out = portal.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.startsWith(SaveUntilKilled.SAVED)) {
                    confirmed = Long.parseLong(line.substring(SaveUntilKilled.SAVED.length()));
                    if (confirmed >= SAVES) {
                        portal.toHandle().destroyForcibly();
                    }
                }
            }
        }
        assertThat(confirmed).as(String.join("\n", said)).isGreaterThanOrEqualTo(SAVES);
        String[] found = found(database).split(" ");
        assertThat(Long.parseLong(found[0])).isGreaterThanOrEqualTo(confirmed);
        assertThat(found[1]).as("every value it had is in its history").isEqualTo(found[0]);
    }

    private String found(List<String> database) throws Exception {
        Process portal = start("read", database);
        try (BufferedReader out = portal.inputReader()) {
            List<String> said = out.lines().toList();
            assertThat(portal.waitFor()).as(String.join("\n", said)).isZero();
            return said.stream()
                    .filter(line -> line.startsWith(SaveUntilKilled.FOUND))
                    .map(line -> line.substring(SaveUntilKilled.FOUND.length()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(String.join("\n", said)));
        }
    }

    private Process start(String task, List<String> database) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of(task, "--server.port=0", "--portal.data=" + Files.createDirectories(data.resolve("portal"))));
        arguments.addAll(database);
        return OwnProcess.start(SaveUntilKilled.class, arguments);
    }

    private static void createDatabase(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }
}
