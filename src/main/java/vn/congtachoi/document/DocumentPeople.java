package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.security.AccountOwners;

/** Who at a unit itself may take a step: those above hold the same rights over it, but the paper is not theirs. */
@Component
class DocumentPeople {

    private final Access access;
    private final UnitDirectory units;
    private final AccountOwners owners;
    private final PeopleDirectory directory;

    DocumentPeople(Access access, UnitDirectory units, AccountOwners owners, PeopleDirectory directory) {
        this.access = access;
        this.units = units;
        this.owners = owners;
        this.directory = directory;
    }

    /** The people who hold the permission by a role at this very unit. */
    Set<UUID> at(UUID unitId, Permission permission) {
        Set<UUID> accounts = new HashSet<>(access.holders(permission, unitId));
        units.today()
                .find(unitId)
                .map(UnitRef::parentId)
                .ifPresent(parent -> accounts.removeAll(access.holders(permission, parent)));
        return owners.of(accounts);
    }

    /** The same with names and posts, highest post first. */
    List<PersonOnDay> named(UUID unitId, Permission permission) {
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
    boolean isAtHead(Permission permission) {
        Set<UUID> seats = access.seatsWith(permission);
        return units.headUnits().stream().anyMatch(head -> seats.contains(head.id()));
    }

    /** Whether somebody other than this person could take the step. */
    boolean isAnother(UUID unitId, Permission permission, UUID personId) {
        Set<UUID> others = new HashSet<>(at(unitId, permission));
        others.remove(personId);
        return !others.isEmpty();
    }
}
