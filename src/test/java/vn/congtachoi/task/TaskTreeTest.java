package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The tree: what stands at its top, and what is summed up from below. */
abstract class TaskTreeTest extends TaskBench {

    @Autowired
    TaskTree tree;

    private UUID under(UUID parent, String title, Map<FundingSource, Money> money, UUID... units) {
        List<Assignee> leads = List.of(units).stream().map(Assignee::unit).toList();
        TaskForm form = TaskForm.of(title, leads, inDays(7))
                .with(TaskMore.NONE.withNeeds(new TaskNeeds(null, TaskMeasure.TURNS, money, List.of())));
        return world.officer().call(() -> service.give(world.city(), parent, form));
    }

    private List<TaskNode> tops(TestSignIn reader, TaskFilter filter) {
        return reader.call(() -> tree.tops(filter, PageRequest.of(0, 50)));
    }

    @Test
    void progressAndMoneyAreSummedUpFromTheLeaves() {
        UUID top = under(null, "Dự án 8", Map.of(FundingSource.STATE_BUDGET, new Money(1_000_000)), world.city());
        UUID training = under(
                top,
                "Tập huấn",
                Map.of(FundingSource.STATE_BUDGET, new Money(500_000), FundingSource.UNION_FUND, new Money(200_000)),
                world.songCau(),
                world.nongThuong());
        UUID dropped = under(top, "Tham quan", Map.of(FundingSource.OTHER, new Money(9_000_000)), world.city());
        world.officer().run(() -> route.take(dropped, TaskAct.DROP, "Không còn kinh phí"));
        UUID part = part(training, world.songCau());
        world.songCauChair().run(() -> route.finish(part, "Xong"));
        world.officer().run(() -> route.take(part, TaskAct.CONFIRM, ""));
        UUID other = part(training, world.nongThuong());
        world.nongThuongChair().run(() -> route.report(other, 50, "Đang làm"));

        assertThat(world.officer().call(() -> tree.countTops(TaskFilter.OPEN))).isEqualTo(1);
        TaskNode node = tops(world.officer(), TaskFilter.OPEN).getFirst();
        assertThat(node.row().title()).isEqualTo("Dự án 8");
        assertThat(node.below()).isEqualTo(2);
        assertThat(node.done()).isEqualTo(1);
        assertThat(node.all()).isEqualTo(2);
        assertThat(node.percent()).isEqualTo(75);
        assertThat(node.money())
                .isEqualTo(Map.of(
                        FundingSource.STATE_BUDGET,
                        new Money(1_500_000),
                        FundingSource.UNION_FUND,
                        new Money(200_000)));
        assertThat(node.total()).isEqualTo(new Money(1_700_000));

        List<TaskNode> below = world.officer().call(() -> tree.below(top));
        assertThat(below).extracting(line -> line.row().title()).containsExactlyInAnyOrder("Tập huấn", "Tham quan");
        assertThat(world.officer().call(() -> tree.below(training)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.below()).isZero());
        assertThat(world.officer().call(() -> tree.nodes(List.of(training))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.below()).isEqualTo(2);
                    assertThat(line.percent()).isEqualTo(75);
                });
        assertThat(world.officer().call(() -> tree.nodes(List.of()))).isEmpty();
    }

    @Test
    void aCommuneSeesItsOwnBranchOfTheTree() {
        UUID top = under(null, "Dự án 8", Map.of(), world.city());
        under(top, "Tập huấn", Map.of(), world.songCau());
        under(top, "Truyền thông", Map.of(), world.nongThuong());
        assertThat(tops(world.songCauChair(), TaskFilter.OPEN))
                .extracting(node -> node.row().title())
                .containsExactly("Tập huấn");
        assertThat(world.songCauChair().call(() -> tree.nodes(List.of(top)))).isEmpty();
    }

    @Test
    void whatIsSoughtBelowATopThatIsNotSoughtComesUp() {
        UUID top = under(null, "Dự án 8", Map.of(), world.city());
        under(top, "Tập huấn", Map.of(), world.songCau());
        assertThat(tops(world.officer(), TaskFilter.OPEN.withText("tap huan")))
                .extracting(node -> node.row().title())
                .containsExactly("Tập huấn");
        assertThat(tops(world.officer(), TaskFilter.OPEN.withStates(Set.of(TaskState.DONE))))
                .isEmpty();
    }

    @OnH2
    static class OnH2Test extends TaskTreeTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskTreeTest {}
}
