package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.scheduling.DaySlot;
import vn.congtachoi.scheduling.LayoutBreak;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutProgress;
import vn.congtachoi.scheduling.LayoutResult;
import vn.congtachoi.scheduling.LayoutVisit;
import vn.congtachoi.scheduling.VisitLayout;
import vn.congtachoi.supervision.LayoutGate;
import vn.congtachoi.supervision.LayoutWriting;
import vn.congtachoi.supervision.SeatRole;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.TeamForm;
import vn.congtachoi.uikit.Texts;

/** Xếp giúp: searches for days and teams, and writes what was found once it is accepted. */
@Service
@PreAuthorize("denyAll()")
public class LayoutService {

    private final LayoutGate gate;
    private final LayoutWriting writing;
    private final LayoutCases cases;
    private final LayoutAttempts attempts;
    private final LayoutSearches searches;
    private final VisitLayout layout;

    LayoutService(
            LayoutGate gate,
            LayoutWriting writing,
            LayoutCases cases,
            LayoutAttempts attempts,
            LayoutSearches searches,
            VisitLayout layout) {
        this.gate = gate;
        this.writing = writing;
        this.cases = cases;
        this.attempts = attempts;
        this.searches = searches;
        this.layout = layout;
    }

    /**
     * Begins to search; nothing of the plan changes. What an earlier search proposes is laid aside.
     *
     * @return id of the search
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws BusinessException when another search of the plan is under way, or nothing is left to lay out
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID start(UUID planId, LayoutWish wish) {
        gate.lock(planId);
        for (LayoutAttempt earlier : attempts.findByPlanIdAndStateIn(planId, AttemptState.SHOWN)) {
            if (earlier.state() == AttemptState.SEARCHING && !earlier.isLost(gate.now())) {
                throw new BusinessException("supervision.layout.error.searching", earlier.startedBy());
            }
            earlier.dropped(gate.me(), gate.now());
            attempts.save(earlier);
        }
        LayoutCase of = cases.of(planId, wish);
        if (of.wanted().isEmpty()) {
            throw new BusinessException("supervision.layout.error.nothing");
        }
        LayoutAttempt attempt =
                attempts.saveAndFlush(new LayoutAttempt(planId, gate.me(), LayoutJson.write(wish), gate.now()));
        UUID id = attempt.id();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                searches.begin(id, of, wish.seconds());
            }
        });
        return id;
    }

    /** The latest search of the plan that is neither accepted nor laid aside. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<AttemptRow> latest(UUID planId) {
        return attempts.findFirstByPlanIdAndStateInOrderByIdDesc(planId, AttemptState.SHOWN)
                .map(this::row);
    }

    /**
     * How far a search is, or what it has found.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public AttemptRow state(UUID id) {
        return row(attempts.findById(id).orElseThrow(LayoutService::unknown));
    }

    private static BusinessException unknown() {
        return new BusinessException("supervision.notFound");
    }

    private AttemptRow row(LayoutAttempt attempt) {
        gate.requireReads(attempt.planId());
        boolean lost = attempt.isLost(gate.now());
        AttemptState state = lost ? AttemptState.INTERRUPTED : attempt.state();
        return new AttemptRow(
                attempt.id(),
                attempt.planId(),
                state,
                attempt.startedBy(),
                attempt.startedAt(),
                state == AttemptState.SEARCHING ? progress(attempt) : Texts.of("supervision.layout.state", state),
                LayoutJson.wish(attempt.wish()),
                attempt.proposal().isEmpty() ? null : readable(attempt));
    }

    private String progress(LayoutAttempt attempt) {
        if (!searches.isHere(attempt.id())) {
            return Texts.of("supervision.layout.progress.other-node");
        }
        LayoutProgress progress = searches.progress(attempt.id());
        if (progress == null) {
            return Texts.of("supervision.layout.progress.waiting");
        }
        long seconds = progress.spent().toSeconds();
        return progress.isFeasible()
                ? Texts.of("supervision.layout.progress.whole", seconds, progress.softCost())
                : Texts.of("supervision.layout.progress.open", seconds, progress.hardCost());
    }

    /** Without the visits of campaigns that she does not read. */
    private LayoutProposal readable(LayoutAttempt attempt) {
        LayoutProposal all = LayoutJson.proposal(attempt.proposal());
        LayoutGate.Ground ground = gate.ground(attempt.planId());
        Set<UUID> hers = ground.visits().stream().map(LayoutGate.Stop::id).collect(Collectors.toSet());
        Set<UUID> campaigns =
                ground.campaigns().stream().map(LayoutGate.Round::id).collect(Collectors.toSet());
        return new LayoutProposal(
                all.lines().stream()
                        .filter(line -> hers.contains(line.visitId()))
                        .toList(),
                all.people().stream()
                        .filter(one -> campaigns.contains(one.campaignId()))
                        .toList(),
                all.lines().stream().allMatch(line -> hers.contains(line.visitId()))
                        ? all.sentences()
                        : all.sentences().stream()
                                .filter(one -> !one.visits().isEmpty() && hers.containsAll(one.visits()))
                                .toList());
    }

    /** Dừng: the search ends with the best that it has. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void cancel(UUID id) {
        LayoutAttempt attempt = locked(id);
        attempt.askToStop();
        attempts.save(attempt);
        searches.stop(id);
    }

    /** Bỏ: lays aside what was found; the plan stays as it is. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void drop(UUID id) {
        LayoutAttempt attempt = locked(id);
        attempt.dropped(gate.me(), gate.now());
        attempts.save(attempt);
        searches.stop(id);
    }

    private LayoutAttempt locked(UUID id) {
        LayoutAttempt attempt = attempts.findById(id).orElseThrow(LayoutService::unknown);
        gate.lock(attempt.planId());
        return attempts.lock(id).orElseThrow(LayoutService::unknown);
    }

    /**
     * Nhận lịch này: writes all days and people at once.
     *
     * @return how many visits were laid
     * @throws BusinessException when somebody changed a visit or a campaign in between, or something came in between
     *     that stands against it; nothing is written then
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public int accept(UUID id) {
        LayoutAttempt attempt = locked(id);
        attempt.accepted(gate.me(), gate.now());
        LayoutProposal proposal = LayoutJson.proposal(attempt.proposal());
        LayoutCase now = cases.of(attempt.planId(), LayoutJson.wish(attempt.wish()));
        List<LayoutWriting.Laid> laid = new ArrayList<>();
        for (LayoutProposal.Line line : proposal.lines()) {
            requireUnchanged(now, line);
            LocalDate day = line.day();
            if (day != null && isMoved(now, line)) {
                laid.add(new LayoutWriting.Laid(line.visitId(), day, line.part(), line.teamId(), line.version()));
            }
        }
        requireNothingBetween(now, proposal, laid);
        writing.write(staffed(proposal), laid, Texts.of("supervision.layout.words.by"));
        attempts.saveAndFlush(attempt);
        return laid.size();
    }

    private static void requireUnchanged(LayoutCase now, LayoutProposal.Line line) {
        boolean same = now.ground().visits().stream()
                .anyMatch(stop -> stop.id().equals(line.visitId()) && stop.version() == line.version());
        if (!same) {
            throw new BusinessException("supervision.layout.error.visit-changed", line.body());
        }
    }

    private static boolean isMoved(LayoutCase now, LayoutProposal.Line line) {
        LayoutGate.Stop stop = now.stop(line.visitId());
        LocalDate day = line.day();
        return day != null
                && !stop.placing().on(day, line.part()).by(line.teamId()).equals(stop.placing());
    }

    /** An absence, an event, another plan: what was free of faults when it was found need not be so any more. */
    private void requireNothingBetween(LayoutCase now, LayoutProposal proposal, List<LayoutWriting.Laid> laid) {
        Map<UUID, LayoutPlacing> placings = new HashMap<>();
        now.problem().visits().stream()
                .filter(visit -> visit.placing() != null)
                .forEach(visit -> placings.put(visit.id(), placing(visit)));
        laid.forEach(each ->
                placings.put(each.visitId(), new LayoutPlacing(new DaySlot(each.day(), each.part()), each.teamId())));
        Map<UUID, UUID> people = seats(now.problem());
        proposal.people().stream()
                .filter(one -> now.lacking().containsKey(one.seatId()))
                .forEach(one -> people.put(one.seatId(), one.personId()));
        LayoutProblem then = now.problem().with(new LayoutResult(placings, people, List.of(), 0, null));
        Set<UUID> moved = laid.stream().map(LayoutWriting.Laid::visitId).collect(Collectors.toSet());
        layout.check(then).stream()
                .filter(LayoutBreak::hard)
                .filter(one -> one.visits().stream().anyMatch(moved::contains))
                .findFirst()
                .ifPresent(one -> {
                    throw new BusinessException(
                            "supervision.layout.error.between",
                            new LayoutWords(now, then).sentence(one).words());
                });
    }

    @SuppressWarnings("NullAway") // asked for those that have one
    private static LayoutPlacing placing(LayoutVisit visit) {
        return visit.placing();
    }

    private static Map<UUID, UUID> seats(LayoutProblem problem) {
        Map<UUID, UUID> people = new HashMap<>();
        problem.teams().stream()
                .flatMap(team -> team.seats().stream())
                .forEach(seat -> Optional.ofNullable(seat.person()).ifPresent(one -> people.put(seat.id(), one)));
        return people;
    }

    private static List<LayoutWriting.Staffed> staffed(LayoutProposal proposal) {
        Map<UUID, List<LayoutProposal.Taken>> byTeam = proposal.people().stream()
                .collect(Collectors.groupingBy(LayoutProposal.Taken::teamId, LinkedHashMap::new, Collectors.toList()));
        return byTeam.values().stream()
                .map(taken -> new LayoutWriting.Staffed(
                        taken.getFirst().campaignId(),
                        taken.getFirst().teamId(),
                        taken.getFirst().fresh(),
                        taken.stream()
                                .map(one -> TeamForm.SeatForm.of(
                                        SeatRole.valueOf(one.role().name()), one.personId()))
                                .toList(),
                        taken.getFirst().version()))
                .toList();
    }
}
