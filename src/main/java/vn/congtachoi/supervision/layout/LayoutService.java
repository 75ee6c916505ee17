package vn.congtachoi.supervision.layout;

import java.time.Clock;
import java.time.Instant;
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
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.scheduling.LayoutProgress;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutReading;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.uikit.Texts;

/** Xếp giúp: the life of a search for days and teams, from when it is asked for until it is accepted or laid aside. */
@Service
@PreAuthorize("denyAll()")
public class LayoutService {

    private final LayoutReading reading;
    private final LayoutCases cases;
    private final LayoutAttempts attempts;
    private final LayoutSearches searches;
    private final LayoutAccepting accepting;
    private final CurrentActor currentActor;
    private final Clock clock;

    LayoutService(
            LayoutReading reading,
            LayoutCases cases,
            LayoutAttempts attempts,
            LayoutSearches searches,
            LayoutAccepting accepting,
            CurrentActor currentActor,
            Clock clock) {
        this.reading = reading;
        this.cases = cases;
        this.attempts = attempts;
        this.searches = searches;
        this.accepting = accepting;
        this.currentActor = currentActor;
        this.clock = clock;
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
        reading.lock(planId);
        for (LayoutAttempt earlier : attempts.findByPlanIdAndStateIn(planId, AttemptState.SHOWN)) {
            if (earlier.state() == AttemptState.SEARCHING && !earlier.isLost(now())) {
                throw new BusinessException("supervision.layout.error.searching", earlier.startedBy());
            }
            earlier.dropped(me(), now());
            attempts.save(earlier);
        }
        LayoutCase of = cases.of(planId, wish);
        if (of.wanted().isEmpty()) {
            throw new BusinessException("supervision.layout.error.nothing");
        }
        LayoutAttempt attempt = attempts.saveAndFlush(new LayoutAttempt(planId, me(), LayoutJson.write(wish), now()));
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

    private String me() {
        return currentActor.require().name();
    }

    private Instant now() {
        return clock.instant();
    }

    private static BusinessException unknown() {
        return new BusinessException("supervision.notFound");
    }

    private AttemptRow row(LayoutAttempt attempt) {
        reading.requireReads(attempt.planId());
        boolean lost = attempt.isLost(now());
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
        LayoutGround ground = reading.ground(attempt.planId());
        Set<UUID> hers = ground.visits().stream().map(LayoutGround.Stop::id).collect(Collectors.toSet());
        Set<UUID> campaigns =
                ground.campaigns().stream().map(LayoutGround.Round::id).collect(Collectors.toSet());
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
        attempt.dropped(me(), now());
        attempts.save(attempt);
        searches.stop(id);
    }

    private LayoutAttempt locked(UUID id) {
        LayoutAttempt attempt = attempts.findById(id).orElseThrow(LayoutService::unknown);
        reading.lock(attempt.planId());
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
        attempt.accepted(me(), now());
        int laid = accepting.write(
                attempt.planId(), LayoutJson.wish(attempt.wish()), LayoutJson.proposal(attempt.proposal()));
        attempts.saveAndFlush(attempt);
        return laid;
    }
}
