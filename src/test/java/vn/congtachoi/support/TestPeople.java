package vn.congtachoi.support;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.security.TestSignIn;

/** People with accounts, made for one test. */
@Component
public class TestPeople {

    private final JdbcClient jdbc;

    TestPeople(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public TestSignIn person() {
        UUID person = Ids.next();
        UUID account = Ids.next();
        jdbc.sql("insert into organisation_person (id) values (?)")
                .param(person)
                .update();
        jdbc.sql("insert into security_account (id) values (?)").param(account).update();
        return new TestSignIn(account, person, "nguoi-" + account);
    }
}
