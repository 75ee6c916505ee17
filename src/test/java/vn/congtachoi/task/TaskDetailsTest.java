package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What a task needs and shares: changed, handed on, waited for, ticked off and talked about. */
abstract class TaskDetailsTest extends TaskBench {

    @Autowired
    TaskDesk desk;

    private TaskForm form(UUID task) {
        return detail(world.officer(), task).form();
    }

    private void change(UUID task, TaskForm form) {
        world.officer().run(() -> service.change(task, form, ""));
    }

    private TaskForm waitingFor(UUID task, UUID... awaited) {
        TaskForm form = form(task);
        TaskNeeds needs = new TaskNeeds(null, TaskMeasure.TURNS, Map.of(), List.of(awaited));
        return form.with(form.more().withNeeds(needs));
    }

    @Test
    void detailsAreKeptAndReadAgain() {
        UUID task = give("Tập huấn tổ truyền thông", world.songCau());
        TaskForm form = form(task);
        TaskNeeds needs = new TaskNeeds(
                120, TaskMeasure.PERSONS, Map.of(FundingSource.UNION_FUND, new Money(5_000_000)), List.of());
        change(task, form.with(form.more().withNeeds(needs)));
        assertThat(form(task).more().needs()).isEqualTo(needs);
        assertThat(detail(world.officer(), task).steps().getLast().deed()).isEqualTo(TaskDeed.CHANGE);
    }

    @Test
    void moneyAndPeopleAreAboveNothing() {
        UUID task = give("Tập huấn", world.songCau());
        TaskForm form = form(task);
        TaskNeeds nobody = new TaskNeeds(0, TaskMeasure.PERSONS, Map.of(), List.of());
        TaskNeeds nothing =
                new TaskNeeds(null, TaskMeasure.PERSONS, Map.of(FundingSource.OTHER, Money.ZERO), List.of());
        assertThatThrownBy(() -> change(task, form.with(form.more().withNeeds(nobody))))
                .hasMessageContaining("task.error.count");
        assertThatThrownBy(() -> change(task, form.with(form.more().withNeeds(nothing))))
                .hasMessageContaining("task.error.money");
        assertThat(form(task)).isEqualTo(form);
    }

    @Test
    void tasksDoNotWaitForEachOtherInARing() {
        UUID first = give("Lập danh sách", world.songCau());
        UUID second = give("Mời dự", world.songCau());
        UUID third = give("Tổ chức", world.songCau());
        change(second, waitingFor(second, first));
        change(third, waitingFor(third, second));
        assertThatThrownBy(() -> change(first, waitingFor(first, third)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("task.error.ring");
        assertThatThrownBy(() -> change(first, waitingFor(first, first))).hasMessageContaining("task.error.ring");
        assertThat(detail(world.officer(), third).awaited())
                .extracting(TaskRow::id)
                .containsExactly(second);
        assertThat(detail(world.officer(), first).waiting())
                .extracting(TaskRow::id)
                .containsExactly(second);
    }

    @Test
    void aTaskDoesNotWaitForWhatItStandsUnder() {
        UUID whole = give("Kế hoạch 20/10", world.songCau());
        UUID below = world.officer()
                .call(() -> service.give(
                        world.city(),
                        whole,
                        TaskForm.of("Viết kịch bản", List.of(Assignee.unit(world.songCau())), inDays(3))));
        assertThatThrownBy(() -> change(below, waitingFor(below, whole))).hasMessageContaining("task.error.ring");
    }

    @Test
    void aPartKeepsTheDayThatItsUnitWasGiven() {
        UUID whole = give("Nộp danh sách", world.songCau(), world.nongThuong());
        UUID part = part(whole, world.songCau());
        LocalDate own = inDays(12);
        world.songCauChair().run(() -> asking.askTime(part, own, "Chờ chi hội"));
        UUID asked = detail(world.officer(), part).wishes().getFirst().id();
        world.officer().run(() -> asking.answer(asked, true, ""));

        TaskForm form = form(whole);
        change(whole, form.named("Nộp danh sách hội viên").due(inDays(9)));
        assertThat(detail(world.officer(), part).row().dueOn()).isEqualTo(own);
        assertThat(detail(world.officer(), part).row().title()).isEqualTo("Nộp danh sách hội viên");
        assertThat(detail(world.officer(), part(whole, world.nongThuong()))
                        .row()
                        .dueOn())
                .isEqualTo(inDays(9));
    }

    @Test
    void smallThingsAreTickedOffByWhoeverWorksOnIt() {
        UUID task = give("Chuẩn bị hội trường", world.songCau());
        world.songCauChair().run(() -> desk.addCheck(task, "  Mượn loa  "));
        UUID check =
                world.songCauChair().call(() -> desk.checks(task)).getFirst().id();
        world.songCauChair().run(() -> desk.tick(check, true));
        TaskCheckRow ticked = world.officer().call(() -> desk.checks(task)).getFirst();
        assertThat(ticked.words()).isEqualTo("Mượn loa");
        assertThat(ticked.done()).isTrue();
        assertThat(ticked.doneBy()).isNotEmpty();
        assertThatThrownBy(() -> world.nongThuongChair().run(() -> desk.tick(check, false)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(world.nongThuongChair().call(() -> desk.checks(task))).isEmpty();
        assertThatThrownBy(() -> world.songCauChair().run(() -> desk.addCheck(task, " ")))
                .hasMessageContaining("task.error.check");
        world.officer().run(() -> desk.removeCheck(check));
        assertThat(world.officer().call(() -> desk.checks(task))).isEmpty();
    }

    @Test
    void filesAreOfThoseWhoWorkOnItAndGoOnlyWithAReason() {
        UUID task = give("Tuyên truyền", world.songCau());
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        UUID file = world.songCauChair()
                .call(() -> desk.addFile(task, "danh-sach.pdf", new ByteArrayInputStream(pdf)))
                .id();
        assertThat(world.officer().call(() -> desk.files(task))).hasSize(1);
        assertThat(world.nongThuongChair().call(() -> desk.files(task))).isEmpty();
        assertThatThrownBy(() -> world.nongThuongChair().run(() -> desk.removeFile(task, file, "Nhầm")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair().run(() -> desk.removeFile(task, file, " ")))
                .hasMessageContaining("attachment.error.reason");
        UUID other = give("Việc khác", world.songCau());
        assertThatThrownBy(() -> world.songCauChair().run(() -> desk.removeFile(other, file, "Nhầm")))
                .hasMessageContaining("attachment.error.gone");
        world.songCauChair().run(() -> desk.removeFile(task, file, "Nhầm tệp"));
        assertThat(world.officer().call(() -> desk.files(task))).isEmpty();
    }

    @Test
    void wordsReachTheOtherSideAndWhoeverIsNamedAndReadsIt() {
        UUID task = give("Báo cáo mô hình", world.songCau());
        UUID outsider = world.nongThuongChair().personId();
        UUID colleague = world.viceChair().personId();
        world.songCauChair().run(() -> desk.say(task, "Đã xong 3 chi hội", Set.of(outsider, colleague)));
        assertThat(notices(world.officer())).anyMatch(title -> title.contains("trao đổi về: Báo cáo mô hình"));
        assertThat(notices(world.viceChair())).anyMatch(title -> title.contains("trao đổi về: Báo cáo mô hình"));
        assertThat(notices(world.nongThuongChair())).noneMatch(title -> title.contains("Báo cáo mô hình"));
        assertThat(detail(world.officer(), task).steps().getLast().words()).isEqualTo("Đã xong 3 chi hội");
        assertThatThrownBy(() -> world.nongThuongChair().run(() -> desk.say(task, "Tôi hỏi", Set.of())))
                .isInstanceOf(ForbiddenException.class);
    }

    @OnH2
    static class OnH2Test extends TaskDetailsTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskDetailsTest {}
}
