package vn.congtachoi.scheduling;

import ai.timefold.solver.core.api.solver.Solver;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A run that waits, searches or is done. */
public final class LayoutRun {

    private final CompletableFuture<LayoutResult> result = new CompletableFuture<>();
    private volatile boolean cancelled;
    private volatile @Nullable Solver<LayoutPlan> solver;

    LayoutRun() {}

    /** Ends the search at once; the result is the best plan so far, or what stood before when it had not begun. */
    public void cancel() {
        cancelled = true;
        Solver<LayoutPlan> searching = solver;
        if (searching != null) {
            searching.terminateEarly();
        }
    }

    /** The best plan, when time is up, nothing gets better, or the run was cancelled. */
    public CompletableFuture<LayoutResult> result() {
        return result.copy();
    }

    boolean isCancelled() {
        return cancelled;
    }

    void searchesWith(Solver<LayoutPlan> searching) {
        solver = searching;
    }

    void end(LayoutResult best) {
        result.complete(best);
    }

    void fail(Throwable reason) {
        result.completeExceptionally(reason);
    }
}
