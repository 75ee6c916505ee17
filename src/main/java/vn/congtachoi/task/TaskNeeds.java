package vn.congtachoi.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;

/**
 * What a task needs.
 *
 * @param expectedCount how many are expected to take part, or null
 * @param measure how they are counted
 * @param money planned, by source; only amounts above nothing
 * @param waitsFor tasks that have to be done before
 */
public record TaskNeeds(
        @Nullable Integer expectedCount, TaskMeasure measure, Map<FundingSource, Money> money, List<UUID> waitsFor) {

    public static final TaskNeeds NONE = new TaskNeeds(null, TaskMeasure.TURNS, Map.of(), List.of());

    public TaskNeeds {
        money = Map.copyOf(money);
        waitsFor = List.copyOf(waitsFor);
    }
}
