package vn.congtachoi.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutProgress;
import vn.congtachoi.scheduling.LayoutResult;
import vn.congtachoi.scheduling.LayoutVisit;
import vn.congtachoi.scheduling.TestRound;
import vn.congtachoi.scheduling.VisitLayout;

/** A year of inspection visits of a province: how soon a plan is whole, how good it becomes, how fast one visit is judged. */
final class LayoutBench {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration FIRST_GOAL = Duration.ofSeconds(5);
    private static final List<Integer> SIZES = List.of(126, 252);
    private static final int TIMES = 200;
    private static final int WARM_UP = 50;

    private final VisitLayout layout;

    LayoutBench(VisitLayout layout) {
        this.layout = layout;
    }

    void measure(Figures figures) throws Exception {
        for (int visits : SIZES) {
            measure(figures, visits);
        }
    }

    private void measure(Figures figures, int visits) throws Exception {
        LayoutProblem problem = TestRound.year(visits);
        AtomicReference<LayoutProgress> last = new AtomicReference<>();
        LayoutResult result = layout.start(problem, LIMIT, last::set).result().get();
        Duration first = result.firstFeasibleAfter();
        figures.add(
                "Layout of " + visits + " visits, first whole plan",
                first == null ? "none" : first.toMillis() + " ms",
                "< " + FIRST_GOAL.toSeconds() + " s",
                first != null && first.compareTo(FIRST_GOAL) < 0);
        figures.add("  hard breaks at the end", Integer.toString(result.hardBroken()), "0", result.hardBroken() == 0);
        Collection<Integer> loads = TestRound.loads(problem, result).values();
        int spread = Collections.max(loads) - Collections.min(loads);
        figures.add("  visits of a person, most less least", Integer.toString(spread), "<= 1", spread <= 1);
        figures.add(
                "  soft cost at the end, seconds to it",
                last.get().softCost() + ", " + last.get().spent().toSeconds());
        LayoutProblem laidOut = problem.with(result);
        LayoutVisit dragged = laidOut.visits().getFirst();
        List<LocalDate> days = dragged.choices().days();
        int[] next = {0};
        Timings check = Timings.of(
                WARM_UP,
                TIMES,
                () -> layout.check(laidOut.placed(
                        dragged.id(),
                        LayoutPlacing.whole(
                                days.get(next[0]++ % days.size()),
                                dragged.choices().teams().getFirst()))));
        figures.add(
                "  one dragged visit judged, p50 / p95",
                Timings.shown(check.p50()) + " / " + Timings.shown(check.p95()));
    }
}
