package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.audit.ui.HistoryWords;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.security.ui.TestActing;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The vice chair does the work of the absent chair: in whose name, and never with four eyes of one person. */
abstract class TaskActingTest extends TaskBench {

    private static final String CHAIR = "Hà Thị Hương";

    @Autowired
    TestActing tabs;

    @Autowired
    AuditTrail audit;

    private UUID delegation() {
        return tabs.given(world.chair(), world.viceChair());
    }

    private TaskForm form(TestSignIn lead) {
        return TaskForm.of("Soạn báo cáo", List.of(new Assignee(world.city(), lead.personId())), inDays(7));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(ForbiddenException.class, refusal -> assertThat(
                        refusal.messageKey().key())
                .isEqualTo(key));
    }

    @Test
    void theHistoryAndTheAuditTrailSayForWhomItWasDone() {
        UUID delegation = delegation();
        UUID task = tabs.call(
                world.viceChair(),
                delegation,
                () -> service.give(
                        world.city(),
                        null,
                        TaskForm.of("Rà soát", List.of(Assignee.unit(world.songCau())), inDays(7))));
        TaskDetail given = detail(world.chair(), task);
        assertThat(given.row().giverName()).isEqualTo(CHAIR);
        assertThat(given.steps()).first().satisfies(step -> {
            assertThat(step.by()).isEqualTo(world.viceChair().username());
            assertThat(step.onBehalfOf()).isEqualTo(CHAIR);
        });
        List<HistoryLine> lines = audit.history(SubjectRef.of("task", task), 20);
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.actorName()).isEqualTo(world.viceChair().username());
            assertThat(line.onBehalfOf()).isEqualTo(CHAIR);
            assertThat(HistoryWords.who(line)).endsWith("(xử lý theo ủy quyền của đ/c Hà Thị Hương)");
        });
        assertThat(notices(world.songCauChair())).isNotEmpty();
    }

    @Test
    void whatWasPassedOnIsDoneAndTheAbsentPersonIsTold() {
        UUID delegation = delegation();
        UUID task = world.officer().call(() -> service.give(world.city(), null, form(world.chair())));
        assertThat(tabs.call(world.viceChair(), delegation, work::waiting))
                .anyMatch(item -> item.title().contains("Soạn báo cáo"));
        refused("task.right.lead", () -> world.viceChair().run(() -> route.finish(task, "Xong")));
        tabs.run(world.viceChair(), delegation, () -> route.finish(task, "Xong"));
        assertThat(state(task)).isEqualTo(TaskState.TO_CONFIRM);
        world.officer().run(() -> route.take(task, TaskAct.CONFIRM, ""));
        assertThat(state(task)).isEqualTo(TaskState.DONE);
        assertThat(notices(world.chair())).anyMatch(title -> title.contains("Soạn báo cáo"));
    }

    @Test
    void whoHandedInAsHerselfDoesNotConfirmForTheChair() {
        UUID delegation = delegation();
        UUID task = world.chair().call(() -> service.give(world.city(), null, form(world.viceChair())));
        world.viceChair().run(() -> route.finish(task, "Xong"));
        refused(
                "task.act.fourEyes",
                () -> tabs.run(world.viceChair(), delegation, () -> route.take(task, TaskAct.CONFIRM, "")));
        world.chair().run(() -> route.take(task, TaskAct.CONFIRM, ""));
        assertThat(state(task)).isEqualTo(TaskState.DONE);
    }

    @Test
    void whoHandedInForTheChairDoesNotConfirmAsHerself() {
        UUID delegation = delegation();
        UUID task = world.viceChair().call(() -> service.give(world.city(), null, form(world.chair())));
        tabs.run(world.viceChair(), delegation, () -> route.finish(task, "Xong"));
        refused("task.act.fourEyes", () -> world.viceChair().run(() -> route.take(task, TaskAct.CONFIRM, "")));
    }

    /** It would be the chair who confirms what the chair handed in. */
    @Test
    void whatTheChairHandedInIsNotConfirmedForHer() {
        UUID delegation = delegation();
        UUID task = world.officer().call(() -> service.give(world.city(), null, form(world.chair())));
        world.chair().run(() -> route.finish(task, "Xong"));
        refused(
                "task.act.fourEyes",
                () -> tabs.run(world.viceChair(), delegation, () -> route.take(task, TaskAct.CONFIRM, "")));
    }

    @Test
    void nobodyGrantsForTheChairWhatSheAskedForHerself() {
        UUID delegation = delegation();
        UUID task = world.chair().call(() -> service.give(world.city(), null, form(world.viceChair())));
        world.viceChair().run(() -> asking.askTime(task, inDays(9), "Chờ số liệu"));
        UUID wish = detail(world.chair(), task).wishes().getFirst().id();
        refused(
                "task.right.own-wish",
                () -> tabs.run(world.viceChair(), delegation, () -> asking.answer(wish, true, "")));
        world.chair().run(() -> asking.answer(wish, true, ""));
    }

    @OnH2
    static class OnH2Test extends TaskActingTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskActingTest {}
}
