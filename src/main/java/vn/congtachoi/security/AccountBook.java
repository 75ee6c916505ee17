package vn.congtachoi.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens accounts together with their first role. */
@Component
class AccountBook {

    private final Accounts accounts;
    private final AccountNames names;
    private final AccountKeys keys;
    private final GrantBook grants;

    AccountBook(Accounts accounts, AccountNames names, AccountKeys keys, GrantBook grants) {
        this.accounts = accounts;
        this.names = names;
        this.keys = keys;
        this.grants = grants;
    }

    /** A free user name that is not among those already proposed to others. */
    String propose(String personName, Set<String> others) {
        return names.propose(personName, others).value();
    }

    /** The slip of the new account; empty when she has one already and only gets the role. */
    Optional<AccountSlip> open(NewAccount wanted) {
        grants.give(wanted.personId(), wanted.role(), wanted.unitId());
        return accounts.findByPersonIdIn(List.of(wanted.personId())).isEmpty()
                ? Optional.of(keys.open(wanted.personId(), wanted.username(), wanted.unitId()))
                : Optional.empty();
    }
}
