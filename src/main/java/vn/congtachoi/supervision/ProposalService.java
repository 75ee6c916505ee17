package vn.congtachoi.supervision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.indicator.ReturnRecord;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.supervision.rules.Power;

/** Proposes which of the units below to visit next, each with its reasons. */
@Service
@PreAuthorize("denyAll()")
public class ProposalService {

    /** So many years without a visit are too many. */
    private static final int YEARS = 3;

    private static final int OPEN_WEIGHT = 4;
    private static final int REPEAT_WEIGHT = 3;
    private static final int ODD_WEIGHT = 2;
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final Visits visits;
    private final SupervisionStore store;
    private final SupervisionPlaces places;
    private final SupervisionRights rights;
    private final ReturnRecord returns;
    private final RecommendationReading recommendations;
    private final FaultCounts faults;

    ProposalService(
            Visits visits,
            SupervisionStore store,
            SupervisionPlaces places,
            SupervisionRights rights,
            ReturnRecord returns,
            RecommendationReading recommendations,
            FaultCounts faults) {
        this.visits = visits;
        this.store = store;
        this.places = places;
        this.rights = rights;
        this.returns = returns;
        this.recommendations = recommendations;
        this.faults = faults;
    }

    /** What the proposals rest on. */
    private record Known(
            Map<UUID, List<BodyVisit>> visits,
            Map<UUID, ReturnRecord.Standing> returns,
            Map<UUID, Long> open,
            Map<UUID, Integer> repeats) {}

    /**
     * The units directly below with a reason to be visited in that year, those with the gravest reasons first; what
     * stands in the plan already comes last.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when she does not draft the plan of the unit
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<Proposal> of(UUID unit, int year) {
        rights.may(Power.DRAFT_PLAN, unit).orThrow();
        List<UnitRef> below = places.tree().children(unit);
        Set<UUID> ids = below.stream().map(UnitRef::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Known known = new Known(
                visits.ofBodies(unit, ids, 0, SupervisionReading.LIVE).stream()
                        .collect(Collectors.groupingBy(BodyVisit::unitId)),
                returns.since(store.now().minus(LOOKED_BACK), ids),
                recommendations.openOf(ids),
                faults.repeated(ids, store.today().minusYears(YEARS)));
        return below.stream()
                .map(each -> proposal(each, year, known))
                .filter(proposal -> !proposal.reasons().isEmpty())
                .sorted(Comparator.comparing(Proposal::planned)
                        .thenComparing(Comparator.comparing(Proposal::weight).reversed())
                        .thenComparing(proposal -> proposal.unit().sortKey()))
                .toList();
    }

    private static Proposal proposal(UnitRef unit, int year, Known known) {
        List<BodyVisit> visits = known.visits().getOrDefault(unit.id(), List.of());
        List<Proposal.Reason> reasons = new ArrayList<>();
        int weight = 0;
        if (visits.stream().noneMatch(visit -> visit.isHeldBetween(year - YEARS, year))) {
            reasons.add(Proposal.Reason.of("supervision.proposal.unvisited", YEARS));
            weight += 2 * OPEN_WEIGHT;
        }
        long open = known.open().getOrDefault(unit.id(), 0L);
        if (open > 0) {
            reasons.add(Proposal.Reason.of("supervision.proposal.open", open));
            weight += OPEN_WEIGHT;
        }
        int repeats = known.repeats().getOrDefault(unit.id(), 0);
        if (repeats > 0) {
            reasons.add(Proposal.Reason.of("supervision.proposal.repeats", repeats));
            weight += REPEAT_WEIGHT;
        }
        ReturnRecord.Standing sent = known.returns().get(unit.id());
        if (sent != null && sent.late() > 0) {
            reasons.add(Proposal.Reason.of("supervision.proposal.late", sent.late()));
            weight += sent.late();
        }
        if (sent != null && sent.odd() > 0) {
            reasons.add(Proposal.Reason.of("supervision.proposal.odd", sent.odd()));
            weight += ODD_WEIGHT;
        }
        boolean planned = visits.stream().anyMatch(visit -> visit.year() == year);
        return new Proposal(unit, reasons, planned, CoverageService.last(visits), weight);
    }

    /** Whether she may be proposed anything: only whoever drafts the plan. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision may(UUID unit) {
        return rights.may(Power.DRAFT_PLAN, unit);
    }
}
