package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Steps of somebody who sees many tasks at once, and of two who move the same one. */
abstract class TaskMovesTest extends TaskBench {

    @Autowired
    TaskMoves moves;

    private long version(UUID task) {
        return detail(world.officer(), task).form().version();
    }

    @Test
    void theSecondOfTwoIsToldAndNothingIsLost() {
        UUID task = give("Nộp danh sách", world.songCau());
        long seen = version(task);
        world.officer().run(() -> moves.take(task, seen, TaskAct.PAUSE, null, "Chờ hướng dẫn"));
        assertThat(state(task)).isEqualTo(TaskState.PAUSED);
        assertThatThrownBy(() -> world.viceChair().run(() -> moves.take(task, seen, TaskAct.DROP, null, "Thôi")))
                .isInstanceOf(StaleDataException.class);
        assertThat(state(task)).isEqualTo(TaskState.PAUSED);
        world.viceChair().run(() -> moves.take(task, version(task), TaskAct.DROP, null, "Thôi"));
        assertThat(state(task)).isEqualTo(TaskState.DROPPED);
    }

    @Test
    void everyStepIsTheOneOfTheTable() {
        UUID task = give("Nộp danh sách", world.songCau());
        world.songCauChair().run(() -> moves.take(task, version(task), TaskAct.REPORT, 40, "Đang làm"));
        assertThat(detail(world.officer(), task).row().percent()).isEqualTo(40);
        world.songCauChair().run(() -> moves.take(task, version(task), TaskAct.FINISH, null, "Xong"));
        assertThatThrownBy(() ->
                        world.songCauChair().run(() -> moves.take(task, version(task), TaskAct.CONFIRM, null, "")))
                .hasMessageContaining("task.right.giver");
        assertThatThrownBy(
                        () -> world.officer().run(() -> moves.take(task, version(task), TaskAct.SEND_BACK, null, "")))
                .hasMessageContaining("task.act.words");
        world.officer().run(() -> moves.take(task, version(task), TaskAct.CONFIRM, null, ""));
        assertThat(state(task)).isEqualTo(TaskState.DONE);
    }

    @Test
    void oneActAtMostLeadsFromOneStateToAnother() {
        for (TaskState from : TaskState.values()) {
            for (TaskState to : TaskState.values()) {
                assertThat(java.util.Arrays.stream(TaskAct.values())
                                .filter(act -> from != to && act.fits(from) && act.to() == to)
                                .count())
                        .isLessThanOrEqualTo(1);
            }
        }
        assertThat(TaskAct.between(TaskState.NEW, TaskState.NEW, false)).isEmpty();
        assertThat(TaskAct.between(TaskState.NEW, TaskState.DONE, false)).isEmpty();
        assertThat(TaskAct.between(TaskState.NEW, TaskState.DONE, true)).contains(TaskAct.FINISH);
        assertThat(TaskAct.between(TaskState.TO_CONFIRM, TaskState.DONE, true)).contains(TaskAct.CONFIRM);
        assertThat(TaskAct.between(TaskState.DONE, TaskState.IN_PROGRESS, false))
                .contains(TaskAct.REOPEN);
    }

    @OnH2
    static class OnH2Test extends TaskMovesTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskMovesTest {}
}
