package vn.congtachoi.scheduling;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Judges a plan of visits as it stands and fills what is left open.
 *
 * <p>Searches run in threads of their own, half as many as the server has processors, at low priority; the others wait
 * in line. What is asked with {@code check} is answered at once in the asking thread.
 */
@Component
public final class VisitLayout implements DisposableBean {

    /** A plan that has not become better for this share of its time is as good as it will be. */
    private static final int SHARE_WITHOUT_GAIN = 3;

    private static final Comparator<LayoutBreak> HARD_FIRST = Comparator.comparing((LayoutBreak one) -> !one.hard())
            .thenComparing(LayoutBreak::rule)
            .thenComparing(one -> one.visits().toString())
            .thenComparing(one -> String.valueOf(one.person()))
            .thenComparing(one -> String.valueOf(one.team()))
            .thenComparing(one -> String.valueOf(one.day()));

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform()
                    .name("layout-", 1)
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .factory());
    private final Set<LayoutRun> runs = ConcurrentHashMap.newKeySet();

    /** What breaks in the plan as it stands, hard breaks first; what is still open breaks nothing. */
    public List<LayoutBreak> check(LayoutProblem problem) {
        List<LayoutBreak> found = new ArrayList<>();
        PlanRules.judge(PlanBuilder.standing(problem), (rule, cost, about) -> {
            if (problem.rules().weight(rule).level() != RuleLevel.OFF) {
                found.add(about.get().breaks(rule, problem.rules().isHard(rule)));
            }
        });
        found.sort(HARD_FIRST);
        return List.copyOf(found);
    }

    /** What certainly keeps any plan from being whole, found without a search; empty promises nothing. */
    public List<LayoutBreak> contradictions(LayoutProblem problem) {
        return Contradictions.of(problem).stream().sorted(HARD_FIRST).toList();
    }

    /**
     * Seeks days, teams and people for all that is not pinned.
     *
     * @param limit time of the search, without the time in the queue; it ends sooner when nothing gets better
     * @param onBetter told a few times a second, in the thread of the search
     */
    public LayoutRun start(LayoutProblem problem, Duration limit, Consumer<LayoutProgress> onBetter) {
        return start(
                problem,
                new TerminationConfig()
                        .withSpentLimit(Duration.ofMillis(limit.toMillis()))
                        // The solver refuses fractions of a millisecond.
                        .withUnimprovedSpentLimit(Duration.ofMillis(limit.toMillis() / SHARE_WITHOUT_GAIN)),
                onBetter);
    }

    LayoutRun start(LayoutProblem problem, TerminationConfig end, Consumer<LayoutProgress> onBetter) {
        LayoutRun run = new LayoutRun();
        runs.add(run);
        threads.execute(() -> search(problem, end, run, onBetter));
        return run;
    }

    private void search(
            LayoutProblem problem, TerminationConfig end, LayoutRun run, Consumer<LayoutProgress> onBetter) {
        try {
            LayoutSearch search = new LayoutSearch(run, onBetter);
            LayoutPlan best = run.isCancelled()
                    ? PlanBuilder.standing(problem)
                    : search.search(
                            PlanBuilder.searchable(problem),
                            Engine.SOLVERS.buildSolver(new SolverConfigOverride().withTerminationConfig(end)));
            run.end(result(problem, best, search));
        } catch (RuntimeException | Error e) {
            run.fail(e);
            throw e;
        } finally {
            runs.remove(run);
        }
    }

    private LayoutResult result(LayoutProblem problem, LayoutPlan best, LayoutSearch search) {
        // The search leaves out what it cannot place: that stays where it stands.
        Map<UUID, LayoutPlacing> placings = PlanBuilder.standing(problem).placings();
        placings.putAll(best.placings());
        Map<UUID, UUID> people = best.people();
        LayoutResult found = new LayoutResult(placings, people, List.of(), 0, search.firstFeasibleAfter());
        List<LayoutBreak> breaks = Stream.concat(contradictions(problem).stream(), check(problem.with(found)).stream())
                .sorted(HARD_FIRST)
                .toList();
        int hard = (int) breaks.stream().filter(LayoutBreak::hard).count();
        return new LayoutResult(placings, people, breaks, hard, search.firstFeasibleAfter());
    }

    /** Ends all runs with the best that they have. */
    @Override
    public void destroy() {
        runs.forEach(LayoutRun::cancel);
        threads.shutdown();
    }

    /** Built when the first run starts: the portal starts without it. */
    private static final class Engine {

        private static final SolverFactory<LayoutPlan> SOLVERS = SolverFactory.create(SolverSetup.config());
    }
}
