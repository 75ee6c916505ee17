package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;

/** Who may edit people: a person where she is kept or holds a post today, what hangs on a unit where that is edited. */
@Component
class PersonRights {

    private final Access access;
    private final Posts posts;
    private final UnitRegister register;
    private final Clock clock;

    PersonRights(Access access, Posts posts, UnitRegister register, Clock clock) {
        this.access = access;
        this.posts = posts;
        this.register = register;
        this.clock = clock;
    }

    void requireAt(UUID unitId) {
        access.require(OrganisationPermissions.EDITING, unitId);
    }

    Decision mayEdit(Person person) {
        LocalDate today = LocalDate.now(clock);
        UUID keeper = register.history().heirs(today).of(person.keeperUnitId());
        Decision kept = access.may(OrganisationPermissions.EDITING, keeper);
        boolean holdsPost = !kept.allowed()
                && posts.ofOn(Set.of(person.id()), today).stream()
                        .anyMatch(post -> access.may(OrganisationPermissions.EDITING, post.unitId())
                                .allowed());
        return holdsPost ? Decision.yes() : kept;
    }
}
