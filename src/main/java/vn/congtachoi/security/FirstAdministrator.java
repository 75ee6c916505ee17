package vn.congtachoi.security;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;

/** The person and account with which an empty portal begins. */
@Component
class FirstAdministrator {

    private final PeopleService people;
    private final Accounts accounts;
    private final GrantBook grants;
    private final Passwords passwords;

    FirstAdministrator(PeopleService people, Accounts accounts, GrantBook grants, Passwords passwords) {
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
    }

    /** @throws vn.congtachoi.kernel.BusinessException when the password is too weak */
    void requireGood(String password, Username username) {
        passwords.check(password, username.value());
    }

    void make(String name, Username username, String password, UUID unit) {
        UUID person = people.save(PersonForm.of(PersonName.of(name), null, unit));
        accounts.save(new Account(username, person, passwords.hash(password), false));
        grants.give(person, Role.ADMINISTRATOR, unit);
    }
}
