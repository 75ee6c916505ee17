package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Role;

/** Which roles people hold; gives and ends them from today on. Whether that is allowed is asked before. */
@Component
class GrantBook {

    private final RoleGrants grants;
    private final Clock clock;

    GrantBook(RoleGrants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** Every grant she ever had. */
    List<RoleGrant> of(UUID person) {
        return grants.findByPersonId(person);
    }

    /** Every grant these people ever had; somebody without any is missing. */
    Map<UUID, List<RoleGrant>> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : grants.findByPersonIdIn(people).stream().collect(Collectors.groupingBy(RoleGrant::personId));
    }

    RoleGrant get(UUID id) {
        return grants.findById(id).orElseThrow(() -> new BusinessException("security.grant.error.unknown"));
    }

    /** Gives the role from today on; answers false when she holds it already. */
    boolean give(UUID person, Role role, UUID unit) {
        boolean held = of(person).stream()
                .anyMatch(grant -> grant.isValidOn(today())
                        && grant.role() == role
                        && grant.unitId().equals(unit));
        if (!held) {
            grants.save(new RoleGrant(person, role, unit, null, today()));
        }
        return !held;
    }

    void end(RoleGrant grant) {
        grant.end(today().isBefore(grant.fromDay()) ? grant.fromDay() : today());
        grants.save(grant);
    }

    void endAll(UUID person) {
        of(person).stream().filter(grant -> grant.isValidOn(today())).forEach(this::end);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
