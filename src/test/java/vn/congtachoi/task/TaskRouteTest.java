package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The way of a task: given, seen, reported, handed in, confirmed – and who may do which of it. */
abstract class TaskRouteTest extends TaskBench {

    @Test
    void aTaskGoesFromTheOfficerToTheCommuneAndBack() {
        UUID task = give("Nộp danh sách tổ truyền thông", world.songCau());
        TestSignIn ward = world.songCauChair();
        assertThat(waiting(ward)).containsExactly("Việc mới giao: Nộp danh sách tổ truyền thông");
        assertThat(notices(ward)).anyMatch(title -> title.contains("giao: Nộp danh sách tổ truyền thông"));
        assertThat(detail(world.officer(), task).seenAt()).isNull();

        ward.run(() -> route.opened(task));
        world.officer().run(() -> route.opened(task));
        assertThat(detail(world.officer(), task).seenBy()).isEqualTo(ward.username());

        ward.run(() -> route.report(task, 40, "Đã có 5 tổ"));
        assertThat(state(task)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(detail(ward, task).row().percent()).isEqualTo(40);
        ward.run(() -> route.finish(task, "Đủ 8 tổ"));
        assertThat(state(task)).isEqualTo(TaskState.TO_CONFIRM);
        assertThat(waiting(world.officer())).containsExactly("Xác nhận kết quả: Nộp danh sách tổ truyền thông");

        world.officer().run(() -> route.take(task, TaskAct.SEND_BACK, "Thiếu số điện thoại"));
        assertThat(waiting(ward)).containsExactly("Làm lại: Nộp danh sách tổ truyền thông");
        ward.run(() -> route.finish(task, "Đã bổ sung"));
        world.officer().run(() -> route.take(task, TaskAct.CONFIRM, ""));

        TaskDetail done = detail(ward, task);
        assertThat(done.row().state()).isEqualTo(TaskState.DONE);
        assertThat(done.row().percent()).isEqualTo(100);
        assertThat(done.steps())
                .extracting(TaskStepRow::deed)
                .containsExactly(
                        TaskDeed.GIVE,
                        TaskDeed.REPORT,
                        TaskDeed.FINISH,
                        TaskDeed.SEND_BACK,
                        TaskDeed.FINISH,
                        TaskDeed.CONFIRM);
        assertThat(waiting(ward)).isEmpty();
    }

    @Test
    void nobodyConfirmsWhatSheHandedInHerself() {
        UUID task = world.officer()
                .call(() -> service.give(
                        world.city(),
                        null,
                        TaskForm.of("Soạn tờ trình", List.of(Assignee.unit(world.city())), inDays(3))));
        world.viceChair().run(() -> route.finish(task, "Đã xong"));
        assertThatThrownBy(() -> world.viceChair().run(() -> route.take(task, TaskAct.CONFIRM, "")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("task.act.fourEyes");
        world.chair().run(() -> route.take(task, TaskAct.CONFIRM, ""));
        assertThat(state(task)).isEqualTo(TaskState.DONE);
    }

    @Test
    void whatSheGaveToHerselfIsDoneAtOnce() {
        Assignee me = new Assignee(world.city(), world.officer().personId());
        UUID task = world.officer()
                .call(() -> service.give(world.city(), null, TaskForm.of("Lập danh sách", List.of(me), inDays(1))));
        world.officer().run(() -> route.finish(task, "Xong"));
        assertThat(state(task)).isEqualTo(TaskState.DONE);
    }

    @Test
    void onlyWhoeverCarriesItReportsAndOnlyTheGiversSideDecides() {
        UUID task = give("Rà soát hội viên", world.songCau());
        assertThatThrownBy(() -> world.nongThuongChair().run(() -> route.report(task, 10, "Chen ngang")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.officer().run(() -> route.finish(task, "Làm thay")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair().run(() -> route.take(task, TaskAct.DROP, "Không làm")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> detail(world.nongThuongChair(), task)).hasMessageContaining("task.notFound");
        assertThatThrownBy(() -> world.officer().run(() -> route.take(task, TaskAct.PAUSE, " ")))
                .hasMessageContaining("task.act.words");
        assertThat(state(task)).isEqualTo(TaskState.NEW);
    }

    @Test
    void workIsGivenOnlyBelowAndOnlyToWhoIsThere() {
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> service.give(
                                world.songCau(),
                                null,
                                TaskForm.of("Việc", List.of(Assignee.unit(world.nongThuong())), inDays(1)))))
                .hasMessageContaining("task.right.below");
        Assignee wrongUnit =
                new Assignee(world.songCau(), world.nongThuongChair().personId());
        assertThatThrownBy(() -> world.officer()
                        .run(() ->
                                service.give(world.city(), null, TaskForm.of("Việc", List.of(wrongUnit), inDays(1)))))
                .hasMessageContaining("task.error.person-left");
        assertThatThrownBy(() -> give("Việc")).hasMessageContaining("task.error.lead");
        assertThatThrownBy(() -> give("  ", world.songCau())).hasMessageContaining("task.error.title");
        assertThatThrownBy(() -> give("Việc", world.songCau(), world.songCau()))
                .hasMessageContaining("task.error.twice");
        TaskForm backwards =
                new TaskForm("Việc", List.of(Assignee.unit(world.songCau())), inDays(5), inDays(4), TaskMore.NONE, 0);
        assertThatThrownBy(() -> world.officer().run(() -> service.give(world.city(), null, backwards)))
                .hasMessageContaining("task.error.dates");
    }

    @Test
    void moreTimeIsAskedOnceAndAnsweredByTheGiver() {
        UUID task = give("Tổng hợp mô hình", world.songCau());
        TestSignIn ward = world.songCauChair();
        assertThatThrownBy(() -> ward.run(() -> asking.askTime(task, inDays(7), "Chậm")))
                .hasMessageContaining("task.error.later");
        ward.run(() -> asking.askTime(task, inDays(10), "Chờ chi hội"));
        assertThatThrownBy(() -> ward.run(() -> asking.askTime(task, inDays(12), "Chờ nữa")))
                .hasMessageContaining("task.error.asked");
        assertThat(waiting(world.officer())).containsExactly("Trả lời đề nghị: Tổng hợp mô hình");
        UUID asked = detail(world.officer(), task).wishes().getFirst().id();
        assertThatThrownBy(() -> ward.run(() -> asking.answer(asked, true, ""))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.officer().run(() -> asking.answer(asked, false, "")))
                .hasMessageContaining("task.act.words");
        world.officer().run(() -> asking.answer(asked, true, ""));
        assertThat(detail(ward, task).row().dueOn()).isEqualTo(inDays(10));
        assertThatThrownBy(() -> world.officer().run(() -> asking.answer(asked, false, "Thôi")))
                .hasMessageContaining("task.error.answered");
    }

    @Test
    void aChangeIsAskedInWordsAndAnsweredByTheGiver() {
        UUID task = give("Hội thi nấu ăn", world.songCau());
        TestSignIn ward = world.songCauChair();
        assertThatThrownBy(() -> ward.run(() -> asking.askChange(task, "  "))).hasMessageContaining("task.act.words");
        ward.run(() -> asking.askChange(task, "Chuyển sang nhà văn hóa tổ 5"));
        assertThatThrownBy(() -> ward.run(() -> asking.askTime(task, inDays(12), "Chờ nữa")))
                .as("one wish at a time")
                .hasMessageContaining("task.error.asked");
        assertThat(waiting(world.officer())).containsExactly("Trả lời đề nghị: Hội thi nấu ăn");
        UUID asked = detail(world.officer(), task).wishes().getFirst().id();
        assertThatThrownBy(() -> world.officer().run(() -> asking.answer(asked, false, "")))
                .hasMessageContaining("task.act.words");
        world.officer().run(() -> asking.answer(asked, true, "Đồng ý"));
        TaskDetail answered = detail(ward, task);
        assertThat(answered.row().dueOn())
                .as("only what she changes is changed")
                .isEqualTo(inDays(7));
        assertThat(answered.steps())
                .extracting(TaskStepRow::deed)
                .containsExactly(TaskDeed.GIVE, TaskDeed.ASK_CHANGE, TaskDeed.GRANT_CHANGE);
        assertThat(notices(ward)).anyMatch(title -> title.startsWith("Đồng ý thay đổi: Hội thi nấu ăn"));
    }

    @Test
    void aFormThatWasReadEarlierDoesNotOverwrite() {
        UUID task = give("Chuẩn bị hội nghị", world.songCau());
        TaskForm read = detail(world.officer(), task).form();
        TaskForm first =
                new TaskForm("Chuẩn bị hội nghị sơ kết", read.leads(), null, read.dueOn(), read.more(), read.version());
        world.officer().run(() -> service.change(task, first, "Rõ tên"));
        assertThatThrownBy(() -> world.viceChair().run(() -> service.change(task, read, "Cũ")))
                .isInstanceOf(StaleDataException.class);
        assertThat(detail(world.officer(), task).row().title()).isEqualTo("Chuẩn bị hội nghị sơ kết");
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.contains("đã sửa nhiệm vụ"));
    }

    @OnH2
    static class OnH2Test extends TaskRouteTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskRouteTest {}
}
