package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.supervision.rules.VisitState;

/** Counts what a unit planned and did in a year, for its report. */
@Service
@PreAuthorize("denyAll()")
public class YearTally {

    private final YearPlans plans;
    private final Campaigns campaigns;
    private final Visits visits;
    private final SupervisionRights rights;
    private final SupervisionPlaces places;
    private final SupervisionStore store;

    YearTally(
            YearPlans plans,
            Campaigns campaigns,
            Visits visits,
            SupervisionRights rights,
            SupervisionPlaces places,
            SupervisionStore store) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.visits = visits;
        this.rights = rights;
        this.places = places;
        this.store = store;
    }

    /** Whether she reads what the unit did. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public boolean mayCount(UUID unit) {
        return rights.isPortal() || rights.readable().contains(unit);
    }

    /**
     * What the unit planned and did in the year; nothing where it has no plan.
     *
     * @throws BusinessException when she does not read it
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public YearCount of(UUID unit, int year) {
        if (!mayCount(unit)) {
            throw new BusinessException("supervision.notFound");
        }
        List<Campaign> all = plans.findByUnitIdAndPlanYear(unit, year)
                .map(plan -> campaigns.findByPlanIdOrderByWorksFromAscIdAsc(plan.id()))
                .orElse(List.of());
        Map<UUID, List<Visit>> visitsOf =
                visits
                        .findByCampaignIdInOrderByPosition(
                                all.stream().map(Campaign::id).toList())
                        .stream()
                        .filter(visit -> visit.state() != VisitState.CANCELLED)
                        .collect(Collectors.groupingBy(Visit::campaignId));
        return count(unit, year, all, visitsOf);
    }

    private YearCount count(UUID unit, int year, List<Campaign> all, Map<UUID, List<Visit>> visitsOf) {
        Map<Boolean, Integer> campaignsOf = new HashMap<>(Map.of(true, 0, false, 0));
        Map<Boolean, Integer> doneOf = new HashMap<>(Map.of(true, 0, false, 0));
        Set<UUID> restricted = new HashSet<>();
        for (Campaign campaign : all) {
            List<Visit> own = visitsOf.getOrDefault(campaign.id(), List.of());
            boolean done = !own.isEmpty()
                    && own.stream().allMatch(visit -> visit.state().isHeld());
            campaignsOf.merge(campaign.isPlanned(), 1, Integer::sum);
            doneOf.merge(campaign.isPlanned(), done ? 1 : 0, Integer::sum);
            if (campaign.isRestricted()) {
                restricted.add(campaign.id());
            }
        }
        List<Visit> live = visitsOf.values().stream().flatMap(List::stream).toList();
        List<Visit> held = live.stream().filter(visit -> visit.state().isHeld()).toList();
        Set<UUID> below = below(unit, year);
        return new YearCount(
                campaignsOf.getOrDefault(true, 0),
                doneOf.getOrDefault(true, 0),
                campaignsOf.getOrDefault(false, 0),
                doneOf.getOrDefault(false, 0),
                live.size(),
                below.size(),
                covered(below, year, held),
                (int) held.stream()
                        .filter(visit -> visit.unitId() == null)
                        .map(Visit::bodyName)
                        .distinct()
                        .count(),
                held.stream().map(Visit::id).toList(),
                held.stream()
                        .filter(visit -> !restricted.contains(visit.campaignId()))
                        .map(Visit::id)
                        .toList());
    }

    /** On the last day of the year, or today while it lasts. */
    private UnitTree tree(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(store.today()) ? places.treeOn(last) : places.tree();
    }

    private Set<UUID> below(UUID unit, int year) {
        UnitTree tree = tree(year);
        return tree.find(unit).isEmpty()
                ? Set.of()
                : tree.children(unit).stream().map(UnitRef::id).collect(Collectors.toSet());
    }

    private int covered(Set<UUID> below, int year, List<Visit> held) {
        UnitTree tree = tree(year);
        return (int) below.stream()
                .filter(child -> {
                    Set<UUID> within = tree.subtree(child);
                    return held.stream()
                            .map(Visit::unitId)
                            .anyMatch(body -> body != null && (body.equals(child) || within.contains(body)));
                })
                .count();
    }
}
