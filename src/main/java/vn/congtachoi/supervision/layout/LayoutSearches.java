package vn.congtachoi.supervision.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.scheduling.LayoutProgress;
import vn.congtachoi.scheduling.LayoutResult;
import vn.congtachoi.scheduling.LayoutRun;
import vn.congtachoi.scheduling.VisitLayout;

/** The searches of this node; the row of each tells the others that it lives, and keeps what it has found. */
@Component
class LayoutSearches {

    private static final Logger LOG = LoggerFactory.getLogger(LayoutSearches.class);
    private static final SystemActor PORTAL = new SystemActor("supervision");

    private final VisitLayout layout;
    private final LayoutAttempts attempts;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<UUID, Live> live = new ConcurrentHashMap<>();

    LayoutSearches(
            VisitLayout layout,
            LayoutAttempts attempts,
            CurrentActor currentActor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.layout = layout;
        this.attempts = attempts;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // A search that has nothing to choose ends in the thread that has just committed its row.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static final class Live {

        private volatile @Nullable LayoutRun run;
        private volatile @Nullable LayoutProgress progress;
        private volatile boolean stopped;

        void stop() {
            stopped = true;
            LayoutRun searching = run;
            if (searching != null) {
                searching.cancel();
            }
        }

        void runs(LayoutRun searching) {
            run = searching;
            if (stopped) {
                searching.cancel();
            }
        }
    }

    /** Begins to search; its row is there already. */
    void begin(UUID attempt, LayoutCase of, int seconds) {
        Live searching = new Live();
        live.put(attempt, searching);
        LayoutRun run =
                layout.start(of.problem(), Duration.ofSeconds(seconds), progress -> searching.progress = progress);
        searching.runs(run);
        var unused = run.result().whenComplete((result, failure) -> end(attempt, of, result, failure));
    }

    private void end(UUID attempt, LayoutCase of, @Nullable LayoutResult result, @Nullable Throwable failure) {
        try {
            String proposal = result == null ? null : LayoutJson.write(Proposing.of(layout, of, result));
            if (failure != null) {
                LOG.error("A layout of visits ended in an error", failure);
            }
            change(attempt, row -> {
                if (proposal == null) {
                    row.failed(now());
                } else {
                    row.found(proposal, now());
                }
            });
        } catch (RuntimeException lost) {
            LOG.error("What a layout of visits has found could not be kept", lost);
            change(attempt, row -> row.failed(now()));
        } finally {
            live.remove(attempt);
        }
    }

    private void change(UUID attempt, Consumer<LayoutAttempt> how) {
        currentActor.runAs(
                PORTAL,
                () -> transaction.executeWithoutResult(
                        status -> attempts.lock(attempt).ifPresent(row -> {
                            how.accept(row);
                            attempts.save(row);
                        })));
    }

    /** How far a search of this node is; null while it waits its turn, or when it is another node's. */
    @Nullable
    LayoutProgress progress(UUID attempt) {
        Live searching = live.get(attempt);
        return searching == null ? null : searching.progress;
    }

    boolean isHere(UUID attempt) {
        return live.containsKey(attempt);
    }

    /** Ends a search of this node with the best that it has. */
    void stop(UUID attempt) {
        Live searching = live.get(attempt);
        if (searching != null) {
            searching.stop();
        }
    }

    /** Every few seconds: this node's searches show that they live, and end where another node was asked to end them. */
    void beat() {
        List<LayoutAttempt> searching = attempts.findByState(AttemptState.SEARCHING);
        for (LayoutAttempt attempt : searching) {
            if (isHere(attempt.id())) {
                if (attempt.isStopAsked()) {
                    stop(attempt.id());
                }
                change(attempt.id(), row -> row.alive(now()));
            } else if (attempt.isLost(now())) {
                change(attempt.id(), row -> {
                    if (row.isLost(now())) {
                        row.interrupted(now());
                    }
                });
            }
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
