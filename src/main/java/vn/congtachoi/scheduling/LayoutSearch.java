package vn.congtachoi.scheduling;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One search, from the plan that stands to the best one that was found. Used once, by one thread. */
final class LayoutSearch {

    private static final Logger LOG = LoggerFactory.getLogger(LayoutSearch.class);

    /** A person sees no more than a few steps a second; the first plans come by hundreds. */
    private static final long MILLIS_BETWEEN_NEWS = 250;

    private final LayoutRun run;
    private final Consumer<LayoutProgress> onBetter;
    private @Nullable Duration firstFeasibleAfter;
    private long toldAt = -MILLIS_BETWEEN_NEWS;

    LayoutSearch(LayoutRun run, Consumer<LayoutProgress> onBetter) {
        this.run = run;
        this.onBetter = onBetter;
    }

    /** The best plan; where nothing is left to choose, or the run was cancelled before it began, what stands. */
    LayoutPlan search(LayoutPlan start, Solver<LayoutPlan> solver) {
        solver.addEventListener(event -> better(event, solver));
        run.searchesWith(solver);
        return run.isCancelled() || !start.isOpen() ? start : solver.solve(start);
    }

    /** Time to the first plan without a hard break, null when there was none. */
    @Nullable
    Duration firstFeasibleAfter() {
        return firstFeasibleAfter;
    }

    private void better(BestSolutionChangedEvent<LayoutPlan> event, Solver<LayoutPlan> solver) {
        if (run.isCancelled()) {
            // Cancelled between the last look and the start of the search, which forgets what was asked before it.
            solver.terminateEarly();
        }
        if (!event.isNewBestSolutionInitialized() || !(event.getNewBestScore() instanceof HardSoftScore score)) {
            return;
        }
        long millis = event.getTimeMillisSpent();
        boolean isFirstFeasible = score.isFeasible() && firstFeasibleAfter == null;
        if (isFirstFeasible) {
            firstFeasibleAfter = Duration.ofMillis(millis);
        }
        if (isFirstFeasible || millis - toldAt >= MILLIS_BETWEEN_NEWS) {
            toldAt = millis;
            tell(new LayoutProgress(Duration.ofMillis(millis), -score.hardScore(), -score.softScore()));
        }
    }

    /** Whoever listens may have left her screen: the search goes on. */
    private void tell(LayoutProgress progress) {
        try {
            onBetter.accept(progress);
        } catch (RuntimeException e) {
            LOG.warn("Nobody could be told how far a layout is", e);
        }
    }
}
