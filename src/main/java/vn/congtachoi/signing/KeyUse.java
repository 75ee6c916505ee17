package vn.congtachoi.signing;

import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;

/**
 * Who may keep and use which key: a person her own and nobody else's, a unit's whoever keeps its seal. Not while she
 * acts for an absent person: a signature is personal.
 */
@Component
class KeyUse {

    private static final Permission SEAL_KEYS = Permission.of(SigningPermissions.SEAL_KEYS);

    private final Access access;
    private final CurrentActor actor;

    KeyUse(Access access, CurrentActor actor) {
        this.access = access;
        this.actor = actor;
    }

    Decision of(KeyOwner owner) {
        if (owner.isUnit()) {
            return access.may(SEAL_KEYS, owner.id());
        }
        if (actor.require() instanceof PersonActor person
                && person.ownPersonId().equals(owner.id())) {
            return person.mayUseOwn();
        }
        return Decision.no("signing.key.error.not-own");
    }
}
