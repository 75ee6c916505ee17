package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Who at a unit itself may take a step: those above hold the same rights over it, but its work is not theirs. */
@Service
@PreAuthorize("denyAll()")
public class UnitPeople {

    private final Access access;
    private final UnitDirectory units;
    private final AccountOwners owners;
    private final PeopleDirectory directory;

    UnitPeople(Access access, UnitDirectory units, AccountOwners owners, PeopleDirectory directory) {
        this.access = access;
        this.units = units;
        this.owners = owners;
        this.directory = directory;
    }

    /** The people who hold the permission by a role at this very unit. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<UUID> at(UUID unitId, Permission permission) {
        Set<UUID> accounts = new HashSet<>(access.holders(permission, unitId));
        units.today()
                .find(unitId)
                .map(UnitRef::parentId)
                .ifPresent(parent -> accounts.removeAll(access.holders(permission, parent)));
        return owners.of(accounts);
    }

    /** The same with names and posts, highest post first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PersonOnDay> named(UUID unitId, Permission permission) {
        LocalDate today = units.today().day();
        Set<UUID> ids = at(unitId, permission);
        List<UUID> ranked = directory.postsIn(unitId, today).stream()
                .map(post -> post.person().id())
                .filter(ids::contains)
                .distinct()
                .toList();
        return ranked.stream().flatMap(id -> directory.find(id, today).stream()).toList();
    }

    /** Whether the current actor holds the permission at a unit that has nobody above it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isAtHead(Permission permission) {
        Set<UUID> seats = access.seatsWith(permission);
        return units.headUnits().stream().anyMatch(head -> seats.contains(head.id()));
    }

    /** Whether somebody other than this person could take the step. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isAnother(UUID unitId, Permission permission, UUID personId) {
        Set<UUID> others = new HashSet<>(at(unitId, permission));
        others.remove(personId);
        return !others.isEmpty();
    }
}
