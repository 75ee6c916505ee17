package vn.congtachoi.support;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import vn.congtachoi.kernel.PersonActor;

/** Units and accounts of tests that bring their own tree and their own rights: only what other rows point to. */
public final class BareRows {

    private BareRows() {}

    public static void unit(JdbcOperations jdbc, UUID id) {
        jdbc.update(
                "insert into organisation_unit (id, version, founded, revision) values (?, 0, date '2000-01-01', 0)",
                id);
    }

    /** The account with which the person acts, and herself. */
    public static void account(JdbcOperations jdbc, PersonActor person, UUID keeperUnit) {
        jdbc.update(
                "insert into organisation_person (id, version, family_and_middle, given, outside, workplace, "
                        + "keeper_unit_id, name_fold, name_sort) values (?, 0, '', ?, false, '', ?, '', '')",
                person.personId(),
                person.name(),
                keeperUnit);
        jdbc.update(
                "insert into security_account (id, version, username, person_id, password_hash, one_time_password, "
                        + "state, large_type) values (?, 0, ?, ?, '', false, 'ACTIVE', false)",
                person.accountId(),
                "n" + person.accountId().toString().replace("-", ""),
                person.personId());
    }
}
