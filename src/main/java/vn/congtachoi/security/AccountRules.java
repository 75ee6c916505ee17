package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.Role;

/** Who may give which role to whom. */
@Component
class AccountRules {

    private final CurrentActor currentActor;
    private final GrantedRoles grants;
    private final Clock clock;

    AccountRules(CurrentActor currentActor, GrantedRoles grants, Clock clock) {
        this.currentActor = currentActor;
        this.grants = grants;
        this.clock = clock;
    }

    Decision mayGrant(Role role, UUID personId) {
        return notOneself(personId).and(role == Role.ADMINISTRATOR ? mayTouchAdministrator() : Decision.yes());
    }

    Decision notOneself(UUID personId) {
        return currentActor.require() instanceof PersonActor person
                        && person.personId().equals(personId)
                ? Decision.no("security.account.error.oneself")
                : Decision.yes();
    }

    Decision mayTouchAdministrator() {
        Actor actor = currentActor.require();
        boolean allowed = !(actor instanceof PersonActor person)
                || grants.of(person.personId(), LocalDate.now(clock)).stream()
                        .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        return allowed ? Decision.yes() : Decision.no("security.account.error.administrator");
    }
}
