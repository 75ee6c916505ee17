package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;

/** The units for which the signed-in person holds a role today. */
@Component
public class SignedInUnits {

    private final CurrentActor currentActor;
    private final GrantedRoles grants;
    private final Clock clock;

    SignedInUnits(CurrentActor currentActor, GrantedRoles grants, Clock clock) {
        this.currentActor = currentActor;
        this.grants = grants;
        this.clock = clock;
    }

    /** The unit of her first role; empty for somebody without any. */
    public Optional<UUID> first() {
        return currentActor
                .find()
                .filter(PersonActor.class::isInstance)
                .map(PersonActor.class::cast)
                .flatMap(person -> grants.of(person.personId(), LocalDate.now(clock)).stream()
                        .findFirst())
                .map(GrantedRoles.At::unitId);
    }
}
