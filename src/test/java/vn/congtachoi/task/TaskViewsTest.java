package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Headings over a list, and the views that are kept under a name. */
abstract class TaskViewsTest extends TaskBench {

    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    TaskGroups groups;

    @Autowired
    TaskViewService views;

    private List<TaskGroup> groups(TaskGrouping by) {
        return world.officer().call(() -> groups.of(TaskFilter.OPEN, by));
    }

    private List<String> under(TaskGroup group) {
        return world.officer().call(() -> reading.page(TaskFilter.OPEN, group.key(), TaskOrder.DUE, ALL)).stream()
                .map(TaskRow::title)
                .toList();
    }

    @Test
    void headingsCountWhatStandsUnderThem() {
        give("Báo số lượng hội viên", world.songCau(), world.nongThuong());
        give("Tập huấn", world.songCau());
        UUID late = give("Nộp báo cáo", world.nongThuong());
        world.officer()
                .run(() -> service.change(
                        late, detail(world.officer(), late).form().due(inDays(-2)), ""));

        List<TaskGroup> units = groups(TaskGrouping.UNIT);
        assertThat(units).extracting(TaskGroup::count).containsExactlyInAnyOrder(2L, 2L);
        units.forEach(group -> assertThat(under(group)).hasSize(2).contains("Báo số lượng hội viên"));
        TaskGroup communes = units.stream()
                .filter(group -> world.nongThuong().equals(group.key().id()))
                .findFirst()
                .orElseThrow();
        assertThat(communes.label()).startsWith("Hội LHPN xã Nông Thượng");
        assertThat(communes.late()).isEqualTo(1);

        List<TaskGroup> months = groups(TaskGrouping.MONTH);
        assertThat(months.stream().mapToLong(TaskGroup::count).sum())
                .as("the whole of a work for several units, not its parts")
                .isEqualTo(3);
        assertThat(months).anySatisfy(month -> assertThat(month.key().month()).isEqualTo(YearMonth.from(inDays(7))));
        assertThat(groups(TaskGrouping.PROGRAMME)).singleElement().satisfies(group -> {
            assertThat(group.label()).isEqualTo("Không thuộc đề án, dự án nào");
            assertThat(under(group)).hasSize(3);
        });
        assertThat(groups(TaskGrouping.PERSON)).hasSize(2).allSatisfy(group -> assertThat(under(group))
                .hasSize(2));
        assertThat(groups(TaskGrouping.NONE)).isEmpty();
        assertThat(world.officer().call(() -> groups.states(TaskFilter.OPEN))).containsEntry(TaskState.NEW, 3L);
    }

    @Test
    void workHandedToAPersonStandsUnderHerName() {
        UUID task = give("Đưa tin", world.songCau());
        Assignee herself = new Assignee(world.songCau(), world.songCauChair().personId());
        world.songCauChair().run(() -> service.handOn(task, List.of(herself), ""));
        assertThat(groups(TaskGrouping.PERSON)).singleElement().satisfies(group -> {
            assertThat(group.label()).startsWith("Bế Thị Hạnh");
            assertThat(under(group)).containsExactly("Đưa tin");
        });
    }

    private TaskViewForm form(String name, UUID shared, long version) {
        return new TaskViewForm(name, TaskViewKind.BOARD, "trang-thai=new", shared, version);
    }

    @Test
    void aViewIsKeptSharedRenamedAndTakenAway() {
        UUID own = world.officer().call(() -> views.keep(form("Việc mới", null, 0)));
        world.officer().call(() -> views.keep(form("Của cả phòng", world.city(), 0)));
        assertThat(world.officer().call(views::mine))
                .extracting(TaskViewRow::name)
                .containsExactlyInAnyOrder("Việc mới", "Của cả phòng");
        assertThat(world.viewer().call(views::mine)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Của cả phòng");
            assertThat(view.mine()).isFalse();
        });
        assertThat(world.songCauChair().call(views::mine)).isEmpty();

        world.officer().run(() -> views.change(own, form("Việc vừa giao", null, 0)));
        assertThatThrownBy(() -> world.officer().run(() -> views.change(own, form("Chậm hơn", null, 0))))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> world.viewer().run(() -> views.remove(own, 1)))
                .hasMessageContaining("task.right.view");
        world.officer().run(() -> views.openFirst(own));
        assertThat(world.officer().call(views::first)).get().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Việc vừa giao");
            assertThat(view.query()).isEqualTo("trang-thai=new");
        });
        world.officer().run(() -> views.remove(own, 1));
        assertThat(world.officer().call(views::first)).isEmpty();
        assertThatThrownBy(() -> world.officer().run(() -> views.remove(own, 1)))
                .hasMessageContaining("task.error.view-gone");
    }

    @Test
    void whoseViewOpensFirstIsHerOwnChoice() {
        UUID shared = world.officer().call(() -> views.keep(form("Của cả phòng", world.city(), 0)));
        world.viewer().run(() -> views.openFirst(shared));
        assertThat(world.officer().call(views::first)).isEmpty();
        assertThat(world.viewer().call(views::first)).isPresent();
        world.viceChair().run(() -> views.change(shared, form("Của riêng phòng khác", null, 0)));
        assertThat(world.viewer().call(views::first))
                .as("no longer shared with her")
                .isEmpty();
        world.viewer().run(() -> views.openFirst(null));
        assertThatThrownBy(() -> world.viewer().run(() -> views.openFirst(shared)))
                .hasMessageContaining("task.error.view-gone");
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        assertThatThrownBy(() -> world.officer().run(() -> views.keep(form(" ", null, 0))))
                .hasMessageContaining("task.error.view-name");
        assertThatThrownBy(() -> world.officer().run(() -> views.keep(form("x", world.songCau(), 0))))
                .hasMessageContaining("task.right.give");
        assertThatThrownBy(() -> world.officer()
                        .run(() -> views.keep(
                                new TaskViewForm("x", TaskViewKind.LIST, "tim=" + "x".repeat(1000), null, 0))))
                .hasMessageContaining("task.error.view-long");
    }

    @OnH2
    static class OnH2Test extends TaskViewsTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskViewsTest {}
}
