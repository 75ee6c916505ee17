package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;

/** The sum of a tree is that of its leaves, whatever its shape. */
class TaskRollUpTest {

    private static final UUID TOP = new UUID(0, 0);

    @Test
    void aRandomTreeIsTheSumOfItsLeaves() {
        Random random = new Random(20230628);
        List<TaskTreeRows.Link> links = new ArrayList<>();
        List<TaskTreeRows.Amount> amounts = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            links.add(new TaskTreeRows.Link(
                    new UUID(0, i),
                    new UUID(0, random.nextInt(i)),
                    random.nextBoolean() ? TaskState.DONE : TaskState.IN_PROGRESS,
                    random.nextInt(100)));
            amounts.add(new TaskTreeRows.Amount(new UUID(0, i), FundingSource.UNION_FUND, i));
        }
        TaskRollUp.Sum sum = new TaskRollUp(links, amounts).of(new TaskTreeRows.Link(TOP, TOP, TaskState.NEW, 0));
        List<TaskTreeRows.Link> leaves = links.stream()
                .filter(link ->
                        links.stream().noneMatch(other -> other.parentId().equals(link.id())))
                .toList();
        assertThat(sum.all()).isEqualTo(leaves.size());
        assertThat(sum.done()).isEqualTo((int)
                leaves.stream().filter(link -> link.state() == TaskState.DONE).count());
        assertThat(sum.money()).isEqualTo(Map.of(FundingSource.UNION_FUND, new Money(300 * 301 / 2)));
    }

    @Test
    void whatWasDroppedCountsNothing() {
        TaskRollUp.Sum sum = new TaskRollUp(List.of(), List.of(new TaskTreeRows.Amount(TOP, FundingSource.OTHER, 5)))
                .of(new TaskTreeRows.Link(TOP, TOP, TaskState.DROPPED, 40));
        assertThat(sum).isEqualTo(new TaskRollUp.Sum(0, 0, 0, Map.of()));
    }
}
