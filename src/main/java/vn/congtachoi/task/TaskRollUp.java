package vn.congtachoi.task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;

/**
 * Progress and planned money of tasks with all that lies below them. The pieces of work are those with nothing below;
 * what was dropped counts neither as work nor as money.
 */
final class TaskRollUp {

    private static final int WHOLE = 100;

    /** What a line sums up. */
    record Sum(int done, int all, int percent, Map<FundingSource, Money> money) {}

    private final Map<UUID, List<TaskTreeRows.Link>> below = new HashMap<>();
    private final Map<UUID, Map<FundingSource, Money>> money = new HashMap<>();

    TaskRollUp(List<TaskTreeRows.Link> links, List<TaskTreeRows.Amount> amounts) {
        links.forEach(link ->
                below.computeIfAbsent(link.parentId(), id -> new ArrayList<>()).add(link));
        amounts.forEach(amount -> money.computeIfAbsent(amount.taskId(), id -> new EnumMap<>(FundingSource.class))
                .merge(amount.source(), new Money(amount.amount()), Money::plus));
    }

    Sum of(TaskTreeRows.Link top) {
        Adding adding = new Adding();
        adding.add(top);
        int percent = adding.all == 0 ? 0 : Math.round((float) adding.percents / adding.all);
        return new Sum(adding.done, adding.all, percent, adding.money);
    }

    private final class Adding {

        private final Map<FundingSource, Money> money = new EnumMap<>(FundingSource.class);
        private final Set<UUID> seen = new HashSet<>();
        private int done;
        private int all;
        private int percents;

        void add(TaskTreeRows.Link link) {
            if (link.state() == TaskState.DROPPED || !seen.add(link.id())) {
                return;
            }
            TaskRollUp.this
                    .money
                    .getOrDefault(link.id(), Map.of())
                    .forEach((source, amount) -> money.merge(source, amount, Money::plus));
            List<TaskTreeRows.Link> children = below.getOrDefault(link.id(), List.of());
            if (children.isEmpty()) {
                boolean isDone = link.state() == TaskState.DONE;
                all++;
                done += isDone ? 1 : 0;
                percents += isDone ? WHOLE : link.percent();
            } else {
                children.forEach(this::add);
            }
        }
    }
}
