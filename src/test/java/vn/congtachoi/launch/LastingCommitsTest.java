package vn.congtachoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was committed is in the file, also when the file takes up again the room of older commits, which it does after
 * three quarters of a minute. A version of the embedded database did not find the newest commits there after its process
 * was killed.
 */
class LastingCommitsTest {

    private static final int COMMITS = 300;

    /** The portal's own settings; room is taken up again after a tenth of a second instead of 45. */
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;RETENTION_TIME=100";

    @TempDir
    Path folder;

    @Test
    void everyCommitIsFoundInACopyOfTheFile() throws Exception {
        try (Connection connection = open("running");
                Statement statement = connection.createStatement()) {
            statement.execute("create table sheet (saves int, words varchar(8000))");
            statement.execute("insert into sheet values (0, '')");
            for (int saves = 1; saves <= COMMITS; saves++) {
                statement.execute("update sheet set saves = " + saves + ", words = '" + "ă".repeat(saves * 13) + "'");
                if (saves % 5 == 0) {
                    assertThat(savesFoundAfterAKill()).isEqualTo(saves);
                }
            }
        }
    }

    /** Nothing writes meanwhile: the copy is what a killed process leaves behind. */
    private int savesFoundAfterAKill() throws Exception {
        Files.copy(file("running"), file("left"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = open("left");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select saves from sheet")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection open(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + SETTINGS);
    }

    private Path file(String name) {
        return folder.resolve(name + ".mv.db");
    }
}
