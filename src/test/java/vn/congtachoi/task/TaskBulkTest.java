package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.task.TaskBulkResult.Refused;

/** Many tasks changed at once, what is refused, and the one way back. */
abstract class TaskBulkTest extends TaskBench {

    @Autowired
    TaskBulk bulk;

    private TaskBulkResult change(TaskBulkChange change, String reason, UUID... tasks) {
        return world.officer().call(() -> bulk.change(List.of(tasks), change, reason));
    }

    private TaskBulkResult undo(TaskBulkResult result) {
        return world.officer().call(() -> bulk.undo(result.changed()));
    }

    private static List<String> reasons(TaskBulkResult result) {
        return result.refused().stream()
                .map(Refused::why)
                .map(why -> why.messageKey().key())
                .toList();
    }

    private TaskRow row(UUID task) {
        return detail(world.officer(), task).row();
    }

    @Test
    void anotherDayForAllAndBackAgain() {
        UUID first = give("Việc một", world.songCau());
        UUID whole = give("Việc hai", world.songCau(), world.nongThuong());
        UUID done = give("Việc ba", world.songCau());
        world.officer().run(() -> route.take(done, TaskAct.DROP, "Thôi"));

        TaskBulkResult result = change(new TaskBulkChange.Due(inDays(20)), "Lùi chung", first, whole, done);
        assertThat(result.changed()).hasSize(2);
        assertThat(result.refused()).extracting(Refused::title).containsExactly("Việc ba");
        assertThat(reasons(result)).containsExactly("task.right.finished");
        assertThat(row(first).dueOn()).isEqualTo(inDays(20));
        assertThat(row(part(whole, world.songCau())).dueOn()).isEqualTo(inDays(20));
        assertThat(detail(world.officer(), first).steps().getLast().words()).isEqualTo("Lùi chung");

        TaskBulkResult back = undo(result);
        assertThat(back.refused()).isEmpty();
        assertThat(row(first).dueOn()).isEqualTo(inDays(7));
        assertThat(row(whole).dueOn()).isEqualTo(inDays(7));
        assertThat(row(part(whole, world.songCau())).dueOn()).isEqualTo(inDays(7));
        assertThat(detail(world.officer(), first).steps().getLast().deed()).isEqualTo(TaskDeed.UNDO);
        assertThat(reasons(undo(result))).as("one way back").containsOnly("task.error.changed-since");
    }

    @Test
    void whatSomebodyChangedSinceIsLeftAsItIs() {
        UUID first = give("Việc một", world.songCau());
        UUID second = give("Việc hai", world.songCau());
        TaskBulkResult result = change(new TaskBulkChange.Due(inDays(20)), "", first, second);
        world.songCauChair().run(() -> route.report(second, 30, "Đang làm"));
        TaskBulkResult back = undo(result);
        assertThat(back.changed()).extracting(TaskBulkResult.Changed::id).containsExactly(first);
        assertThat(reasons(back)).containsExactly("task.error.changed-since");
        assertThat(row(second).dueOn()).isEqualTo(inDays(20));
    }

    @Test
    void somebodyElseCarriesThemAndBackAgain() {
        UUID task = give("Việc một", world.songCau());
        UUID whole = give("Việc hai", world.songCau(), world.nongThuong());
        world.songCauChair().run(() -> route.opened(task));
        TaskBulkResult result = change(new TaskBulkChange.Carrier(Assignee.unit(world.nongThuong())), "", task, whole);
        assertThat(reasons(result)).containsExactly("task.act.parts");
        assertThat(row(task).lead()).isEqualTo(Assignee.unit(world.nongThuong()));
        assertThat(detail(world.officer(), task).seenAt()).isNull();
        undo(result);
        assertThat(row(task).lead()).isEqualTo(Assignee.unit(world.songCau()));
        assertThat(detail(world.officer(), task).seenAt()).isNotNull();
        assertThat(reasons(change(new TaskBulkChange.Carrier(Assignee.unit(world.songCau())), "", task)))
                .containsExactly("task.error.same");
    }

    @Test
    void aStepForAllAndTheWholeFollowsBothWays() {
        UUID whole = give("Việc hai", world.songCau(), world.nongThuong());
        UUID first = part(whole, world.songCau());
        UUID second = part(whole, world.nongThuong());
        UUID untouched = give("Việc ba", world.songCau());
        world.songCauChair().run(() -> route.finish(first, "Xong"));
        world.nongThuongChair().run(() -> route.finish(second, "Xong"));

        TaskBulkResult result = change(new TaskBulkChange.Step(TaskAct.CONFIRM), "", first, second, untouched);
        assertThat(reasons(result)).containsExactly("task.act.state");
        assertThat(state(whole)).isEqualTo(TaskState.DONE);
        assertThat(undo(result).refused()).isEmpty();
        assertThat(state(first)).isEqualTo(TaskState.TO_CONFIRM);
        assertThat(state(second)).isEqualTo(TaskState.TO_CONFIRM);
        assertThat(state(whole)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(row(whole).partsDone()).isZero();
    }

    @Test
    void wholeAndPartTogetherComeBackTogether() {
        UUID whole = give("Việc hai", world.songCau(), world.nongThuong());
        UUID part = part(whole, world.songCau());
        TaskBulkResult result = change(new TaskBulkChange.Due(inDays(20)), "", whole, part);
        assertThat(reasons(result)).containsExactly("task.error.same");
        assertThat(undo(result).refused()).isEmpty();
        assertThat(row(part).dueOn()).isEqualTo(inDays(7));
    }

    @Test
    void whoDidNotGiveThemMovesNone() {
        UUID task = give("Việc một", world.songCau());
        TaskBulkResult result =
                world.songCauChair().call(() -> bulk.change(List.of(task), new TaskBulkChange.Due(inDays(20)), ""));
        assertThat(reasons(result)).containsExactly("task.right.giver");
        TaskBulkResult hidden = world.nongThuongChair()
                .call(() -> bulk.change(List.of(task), new TaskBulkChange.Step(TaskAct.PAUSE), "x"));
        assertThat(reasons(hidden)).containsExactly("task.notFound");
        assertThat(hidden.refused().getFirst().title()).isEmpty();
        TaskBulkResult done = change(new TaskBulkChange.Due(inDays(20)), "", task);
        assertThat(reasons(world.nongThuongChair().call(() -> bulk.undo(done.changed()))))
                .containsExactly("task.right.giver");
    }

    @OnH2
    static class OnH2Test extends TaskBulkTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskBulkTest {}
}
