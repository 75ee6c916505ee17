package vn.congtachoi.task;

import java.util.Map;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;

/**
 * A line of the tree, with what lies below it rolled up. What was dropped does not count.
 *
 * @param below how many lines she reads directly under it
 * @param done how many pieces of work are done, itself where nothing lies below
 * @param all of how many
 * @param percent how far they are together, 0 to 100
 * @param money planned by source, its own and all below
 */
public record TaskNode(TaskRow row, int below, int done, int all, int percent, Map<FundingSource, Money> money) {

    public TaskNode {
        money = Map.copyOf(money);
    }

    /** All sources together. */
    public Money total() {
        return money.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
