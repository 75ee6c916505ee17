package vn.congtachoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * The pool retires a connection after half an hour. A version of the embedded database kept the values of a check with
 * the connection that had made it, so that a new portal could save nothing from then on.
 */
class LastingConstraintsTest {

    private static final String URL = "jdbc:h2:mem:lasting;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aCheckOutlivesTheConnectionThatMadeIt() throws SQLException {
        try (Connection kept = DriverManager.getConnection(URL)) {
            try (Connection migrating = DriverManager.getConnection(URL)) {
                run(migrating, "create table device (id int primary key, kind varchar(9) check (kind in ('A', 'B')))");
                run(migrating, "insert into device values (1, 'A')");
            }
            run(kept, "update device set kind = 'B'");
            try (Statement statement = kept.createStatement();
                    var rows = statement.executeQuery("select kind from device")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("B");
            }
        }
    }
}
