package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitTree;

/** How far each round of a list has come from where she stands: her own return, or those of the units below hers. */
@Service
@PreAuthorize("denyAll()")
public class RoundStandings {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final RoundStore rounds;
    private final UnitReturns returns;
    private final Trees trees;
    private final RightsHere rights;

    RoundStandings(RoundStore rounds, UnitReturns returns, Trees trees, RightsHere rights) {
        this.rounds = rounds;
        this.returns = returns;
        this.trees = trees;
        this.rights = rights;
    }

    /** By round; one that asks none of the units she reads is absent. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Map<UUID, RoundStanding> of(Collection<UUID> roundIds) {
        if (roundIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<UnitReturn>> all =
                returns.findByRoundIdIn(roundIds).stream().collect(Collectors.groupingBy(UnitReturn::roundId));
        Map<UUID, RoundStanding> standings = new HashMap<>();
        for (Round round : rounds.findAllById(roundIds)) {
            RoundStanding standing = standing(round, all.getOrDefault(round.id(), List.of()));
            if (standing.asked() > 0) {
                standings.put(round.id(), standing);
            }
        }
        return standings;
    }

    private RoundStanding standing(Round round, List<UnitReturn> all) {
        UnitTree tree = trees.on(round.period().lastDay());
        if (rights.access().may(READ, round.ownerUnitId()).allowed()) {
            return of(
                    round,
                    all.stream()
                            .filter(one -> isBelow(one, round.ownerUnitId(), tree))
                            .toList());
        }
        Set<UUID> homes = rights.access().seatsWith(READ);
        List<UnitReturn> own =
                all.stream().filter(one -> homes.contains(one.unitId())).toList();
        return own.size() == 1 ? ofOne(round, own.getFirst(), all, tree) : of(round, own);
    }

    private static boolean isBelow(UnitReturn one, UUID unitId, UnitTree tree) {
        return tree.find(one.unitId())
                .filter(unit -> unitId.equals(unit.parentId()))
                .isPresent();
    }

    private static RoundStanding of(Round round, List<UnitReturn> those) {
        return new RoundStanding(
                (int) those.stream().filter(UnitReturn::isSent).count(),
                those.size(),
                null,
                false,
                those.stream()
                        .filter(one -> !one.isSent())
                        .map(one -> one.dueAt(round))
                        .min(Comparator.naturalOrder())
                        .orElse(round.dueAt()));
    }

    private static RoundStanding ofOne(Round round, UnitReturn own, List<UnitReturn> all, UnitTree tree) {
        boolean carried = !own.isSent()
                && tree.find(own.unitId())
                        .filter(unit -> all.stream().anyMatch(other -> isCarrier(other, unit.parentId(), round)))
                        .isPresent();
        return new RoundStanding(own.isSent() ? 1 : 0, 1, own.state(), carried, own.dueAt(round));
    }

    private static boolean isCarrier(UnitReturn other, @Nullable UUID parent, Round round) {
        return other.unitId().equals(parent)
                && !other.unitId().equals(round.ownerUnitId())
                && other.state().isSent();
    }
}
