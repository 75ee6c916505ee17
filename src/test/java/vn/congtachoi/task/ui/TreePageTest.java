package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.treegrid.ExpandEvent;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskNode;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TestTask;

/** The tree of work, and that it stays open as she left it. */
class TreePageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestTask tasks;

    @Autowired
    TaskService service;

    @Autowired
    Clock clock;

    @SuppressWarnings("unchecked")
    private TreeGrid<TaskNode> tree() {
        roundTrip();
        return find(TreeGrid.class).single();
    }

    @Test
    void aLineIsOpenedAndStaysOpenInTheAddress() {
        TestCity.World world = cities.build();
        UUID top = tasks.begin(world.officer(), world.city(), "Dự án 8");
        LocalDate due = LocalDate.now(clock).plusDays(5);
        world.officer()
                .run(() -> service.give(
                        world.city(), top, TaskForm.of("Tập huấn", List.of(Assignee.unit(world.songCau())), due)));
        signIn(world.officer());
        open("nhiem-vu/cay");
        assertThat(test(tree()).size()).isEqualTo(1);
        assertThat(test(tree()).getRow(0).row().title()).isEqualTo("Dự án 8");
        TaskNode line = test(tree()).getRow(0);
        tree().expand(line);
        ComponentUtil.fireEvent(tree(), new ExpandEvent<>(tree(), true, List.of(line)));
        assertThat(test(tree()).size()).isEqualTo(2);
        assertThat(test(tree()).getRow(1).row().title()).isEqualTo("Tập huấn");
        assertThat(tree().isExpanded(test(tree()).getRow(0))).isTrue();

        String kept = new TaskViewPaths(world.officer().personId())
                .query(new TaskLookCodec(world.officer().personId())
                        .decode(java.util.Map.of())
                        .withOpen(List.of(top)));
        open("nhiem-vu/cay?" + kept);
        assertThat(test(tree()).size()).isEqualTo(2);
    }

    @Test
    void whoHasNoWorkReadsWhatToDo() {
        signIn(cities.build().officer());
        open("nhiem-vu/cay");
        assertThat(test(tree()).size()).isZero();
    }
}
