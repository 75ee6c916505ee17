package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Work given to several units: a part for each, and a whole that follows them. */
abstract class TaskPartsTest extends TaskBench {

    private List<String> titles(TestSignIn reader, TaskFilter filter) {
        return reader.call(() -> reading.page(filter, TaskOrder.DUE, PageRequest.of(0, 50))).stream()
                .map(TaskRow::title)
                .toList();
    }

    @Test
    void theWholeIsDoneWhenEachPartIs() {
        UUID task = give("Báo số lượng hội viên", world.songCau(), world.nongThuong());
        TaskRow whole = detail(world.officer(), task).row();
        assertThat(whole.parts()).isEqualTo(2);
        assertThat(whole.state()).isEqualTo(TaskState.NEW);
        UUID first = part(task, world.songCau());
        UUID second = part(task, world.nongThuong());

        world.songCauChair().run(() -> route.report(first, 50, "Đang làm"));
        assertThat(detail(world.officer(), task).row().percent()).isEqualTo(25);
        assertThat(state(task)).isEqualTo(TaskState.IN_PROGRESS);
        world.songCauChair().run(() -> route.finish(first, "Xong"));
        world.officer().run(() -> route.take(first, TaskAct.CONFIRM, ""));
        assertThat(detail(world.officer(), task).row().partsDone()).isEqualTo(1);

        int reminded = world.officer().call(() -> reminders.remind(task, "Còn thiếu một xã"));
        assertThat(reminded).isEqualTo(1);
        assertThat(notices(world.nongThuongChair())).anyMatch(title -> title.startsWith("Nhắc việc"));
        assertThat(notices(world.songCauChair())).noneMatch(title -> title.startsWith("Nhắc việc"));

        world.nongThuongChair().run(() -> route.finish(second, "Xong"));
        world.officer().run(() -> route.take(second, TaskAct.CONFIRM, ""));
        assertThat(state(task)).isEqualTo(TaskState.DONE);
        world.officer().run(() -> route.take(second, TaskAct.REOPEN, "Nhầm số"));
        assertThat(state(task)).isEqualTo(TaskState.IN_PROGRESS);
        world.officer().run(() -> route.take(second, TaskAct.DROP, "Không còn cần"));
        assertThat(state(task)).as("what is left of it is done").isEqualTo(TaskState.DONE);
    }

    @Test
    void theWholeIsNeverMovedByHand() {
        UUID task = give("Báo số lượng hội viên", world.songCau(), world.nongThuong());
        assertThatThrownBy(() -> world.officer().run(() -> route.finish(task, "Xong cả")))
                .hasMessageContaining("task.act.parts");
        assertThatThrownBy(() -> world.officer().run(() -> route.take(task, TaskAct.DROP, "Bỏ")))
                .hasMessageContaining("task.act.parts");
    }

    @Test
    void aCommuneHandsItOnAndAnswersForTheWhole() {
        UUID task = give("Phát phiếu khảo sát", world.songCau());
        TestSignIn ward = world.songCauChair();
        assertThatThrownBy(() -> ward.run(() -> service.handOn(task, List.of(Assignee.unit(world.khauDang())), "")))
                .hasMessageContaining("task.right.below");
        ward.run(() -> service.handOn(
                task, List.of(Assignee.unit(world.to1()), Assignee.unit(world.to2())), "Mỗi tổ 20 phiếu"));
        UUID branch = part(task, world.to1());
        assertThat(waiting(world.to1Head())).containsExactly("Việc mới giao: Phát phiếu khảo sát");
        world.to1Head().run(() -> route.finish(branch, "20 phiếu"));
        ward.run(() -> route.take(branch, TaskAct.CONFIRM, ""));
        ward.run(() -> route.take(part(task, world.to2()), TaskAct.DROP, "Tổ 2 vắng người"));

        assertThat(state(task)).isEqualTo(TaskState.TO_CONFIRM);
        assertThat(waiting(world.officer())).containsExactly("Xác nhận kết quả: Phát phiếu khảo sát");
        world.officer().run(() -> route.take(task, TaskAct.CONFIRM, ""));
        assertThat(state(task)).isEqualTo(TaskState.DONE);
    }

    @Test
    void aCommuneHandsItToOneOfItsPeople() {
        UUID task = give("Đưa tin trên trang", world.songCau());
        TestSignIn ward = world.songCauChair();
        Assignee herself = new Assignee(world.songCau(), ward.personId());
        ward.run(() -> route.opened(task));
        ward.run(() -> service.handOn(task, List.of(herself), ""));
        assertThat(detail(ward, task).row().lead()).isEqualTo(herself);
        assertThat(detail(ward, task).seenAt()).isNull();
    }

    @Test
    void listsShowWhatConcernsHer() {
        UUID both = give("Báo số lượng hội viên", world.songCau(), world.nongThuong());
        give("Tập huấn Dự án 8", world.songCau());
        assertThat(titles(world.officer(), TaskFilter.OPEN))
                .containsExactlyInAnyOrder("Báo số lượng hội viên", "Tập huấn Dự án 8");
        assertThat(titles(world.nongThuongChair(), TaskFilter.OPEN)).containsExactly("Báo số lượng hội viên");
        assertThat(titles(world.officer(), TaskFilter.OPEN.withUnit(world.nongThuong())))
                .containsExactly("Báo số lượng hội viên");
        assertThat(titles(world.officer(), TaskFilter.OPEN.withText("hoi vien").withUnit(world.songCau())))
                .containsExactly("Báo số lượng hội viên");
        assertThat(titles(world.officer(), TaskFilter.OPEN.withText("khong co")))
                .isEmpty();
        assertThat(world.nongThuongChair().<List<DatedItem>>call(() -> work.between(inDays(0), inDays(30))))
                .extracting(DatedItem::title)
                .containsExactly("Báo số lượng hội viên");
        assertThat(world.officer().<List<DatedItem>>call(() -> work.between(inDays(0), inDays(30))))
                .extracting(DatedItem::title)
                .containsExactlyInAnyOrder("Báo số lượng hội viên", "Tập huấn Dự án 8");
        assertThat(part(both, world.songCau())).isNotEqualTo(both);
    }

    @OnH2
    static class OnH2Test extends TaskPartsTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskPartsTest {}
}
