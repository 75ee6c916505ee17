package vn.congtachoi.scheduling;

import java.util.function.Supplier;

/** Who hears of each break: the one adds up what it costs, the other writes down who and where. */
@FunctionalInterface
interface BreakSink {

    /**
     * A rule does not hold.
     *
     * @param cost how often it is broken here, 1 or more; before its weight
     * @param about asked only by who writes down
     */
    void broken(LayoutRule rule, long cost, Supplier<BreakAbout> about);
}
