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
        UUID unit = Ids.next();
        UUID person = Ids.next();
        UUID account = Ids.next();
        String username = "n" + account.toString().replace("-", "");
        jdbc.sql("insert into organisation_unit (id, version, founded, revision) values (?, 0, date '2000-01-01', 0)")
                .param(unit)
                .update();
        jdbc.sql("""
                        insert into organisation_person (id, version, family_and_middle, given, outside, workplace,
                        keeper_unit_id, name_fold, name_sort) values (?, 0, 'Nguyễn Thị', 'Hoa', false, '', ?, ?, ?)""").params(person, unit, "nguyen thi hoa", "hoa").update();
        jdbc.sql("""
                        insert into security_account (id, version, username, person_id, password_hash,
                        one_time_password, state, large_type) values (?, 0, ?, ?, '', false, 'ACTIVE', false)""").params(account, username, person).update();
        return new TestSignIn(account, person, username);
    }
}
