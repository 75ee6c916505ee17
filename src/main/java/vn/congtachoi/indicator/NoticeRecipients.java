package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.security.AccountOwners;

/** Whom a step in a round concerns. Never the one who takes it: she knows. */
@Component
class NoticeRecipients {

    private static final Permission REVIEW = Permission.of(IndicatorPermissions.REVIEW);

    private final Trees trees;
    private final PeopleDirectory people;
    private final AccountOwners owners;
    private final RightsHere rights;

    NoticeRecipients(Trees trees, PeopleDirectory people, AccountOwners owners, RightsHere rights) {
        this.trees = trees;
        this.people = people;
        this.owners = owners;
        this.rights = rights;
    }

    /** The unit under its name of the round's time. */
    UnitRef unit(Round round, UUID unitId) {
        return tree(round).get(unitId);
    }

    /** Who reviews what this unit sends: those at the unit directly above; further up only where nobody is there. */
    Set<UUID> reviewers(Round round, UUID unitId) {
        UUID above = receiver(round, unitId);
        if (above == null) {
            return Set.of();
        }
        Set<UUID> near = new HashSet<>(rights.access().holders(REVIEW, above));
        Set<UUID> all = Set.copyOf(near);
        @Nullable UUID higher = tree(round).find(above).map(UnitRef::parentId).orElse(null);
        if (higher != null) {
            near.removeAll(rights.access().holders(REVIEW, higher));
        }
        return withoutActor(owners.of(near.isEmpty() ? all : near));
    }

    /** Whether the actor herself stands above the unit: what she does there nobody above has to be told. */
    boolean actorReviews(Round round, UUID unitId) {
        UUID above = receiver(round, unitId);
        return above == null || rights.access().may(REVIEW, above).allowed();
    }

    /** A quick round goes straight to whoever asks; everything else goes up level by level. */
    private @Nullable UUID receiver(Round round, UUID unitId) {
        return round.quick() ? round.ownerUnitId() : tree(round).get(unitId).parentId();
    }

    /** Who answers for these units today. */
    Set<UUID> heads(Collection<UUID> unitIds) {
        return withoutActor(people.headsOf(unitIds, today()).values().stream()
                .map(PersonCard::id)
                .toList());
    }

    /** Who answers for the unit, and the owners of the accounts that entered or sent. */
    Set<UUID> headAnd(UUID unitId, Stream<@Nullable UUID> accounts) {
        Set<UUID> told = new HashSet<>(heads(Set.of(unitId)));
        told.addAll(withoutActor(owners.of(accounts.flatMap(Stream::ofNullable).toList())));
        return told;
    }

    private Set<UUID> withoutActor(Collection<UUID> persons) {
        Set<UUID> others = new HashSet<>(persons);
        if (rights.actor().require() instanceof PersonActor person) {
            others.remove(person.personId());
        }
        return others;
    }

    private UnitTree tree(Round round) {
        return trees.on(
                round.quick() ? round.row().windowFrom() : round.period().lastDay());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(rights.clock().instant(), rights.clock().getZone());
    }
}
