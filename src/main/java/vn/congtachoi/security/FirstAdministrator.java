package vn.congtachoi.security;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;

/** The person who can make all others: without her a new portal would stay shut. */
@Component
class FirstAdministrator {

    /** A ward is run by two people, and the one who sets the portal up is mostly one of them. */
    static final List<Role> OWN_ROLES = List.of(Role.CHAIR, Role.OFFICER);

    private final Accounts accounts;
    private final GrantBook grants;
    private final Passwords passwords;
    private final PeopleService people;

    FirstAdministrator(Accounts accounts, GrantBook grants, Passwords passwords, PeopleService people) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.people = people;
    }

    /** @throws BusinessException when her name, her user name or her password cannot stand */
    void check(FirstAdministratorForm form) {
        passwords.check(form.password(), new Username(form.username()).value());
        if (VietnameseText.nfc(form.name()).isEmpty()) {
            throw new BusinessException("security.setup.error.admin");
        }
        Role ownRole = form.ownRole();
        if (ownRole != null && !OWN_ROLES.contains(ownRole)) {
            throw new IllegalArgumentException("Not a role of the first administrator: " + ownRole);
        }
    }

    void make(FirstAdministratorForm form, UUID unit) {
        UUID person = people.save(PersonForm.of(PersonName.of(form.name()), null, unit));
        accounts.save(new Account(new Username(form.username()), person, passwords.hash(form.password()), false));
        grants.give(person, Role.ADMINISTRATOR, unit);
        Role ownRole = form.ownRole();
        if (ownRole != null) {
            grants.give(person, ownRole, unit);
        }
    }
}
