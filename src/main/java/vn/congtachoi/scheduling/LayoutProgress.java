package vn.congtachoi.scheduling;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param spent since it began to search; time in the queue does not count
 * @param hardCost weighed breaks of hard rules; 0 once the plan is whole
 * @param softCost weighed breaks of soft rules; falls while the plan gets better
 */
public record LayoutProgress(Duration spent, long hardCost, long softCost) {

    /** Whether no hard rule is broken any more. */
    public boolean isFeasible() {
        return hardCost == 0;
    }
}
