package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/** Makes accounts and one-time passwords, and the slip that is the only place where such a password can be read. */
@Component
class AccountKeys {

    private final Accounts accounts;
    private final AccountNames names;
    private final Passwords passwords;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final Clock clock;

    AccountKeys(
            Accounts accounts,
            AccountNames names,
            Passwords passwords,
            PeopleDirectory people,
            UnitDirectory units,
            Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.passwords = passwords;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** @param wanted wished user name, or null to have one proposed from the person's name */
    AccountSlip open(UUID person, @Nullable String wanted, UUID unit) {
        String personName = personName(person);
        Username username = wanted == null ? names.propose(personName) : names.requireFree(wanted);
        String password = passwords.oneTime();
        Account account = accounts.save(new Account(username, person, passwords.hash(password), true));
        return new AccountSlip(account.id(), personName, unitName(unit), account.username(), password);
    }

    /** A new one-time password for an account; a closed one is thereby opened again. */
    AccountSlip renew(Account account, @Nullable UUID unit) {
        String password = passwords.oneTime();
        if (account.isActive()) {
            account.resetPassword(passwords.hash(password));
        } else {
            account.reopen(passwords.hash(password));
        }
        accounts.save(account);
        return new AccountSlip(
                account.id(),
                personName(account.personId()),
                unit == null ? "" : unitName(unit),
                account.username(),
                password);
    }

    private String personName(UUID person) {
        return people.person(person, LocalDate.now(clock)).fullName();
    }

    private String unitName(UUID unit) {
        UnitTree tree = units.treeOn(LocalDate.now(clock));
        return tree.find(unit).map(tree::fullName).orElse("");
    }
}
