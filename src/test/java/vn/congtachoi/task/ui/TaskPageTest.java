package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.TargetCell;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TaskState;

/** The page of one task, from both sides. */
class TaskPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskReading reading;

    @Autowired
    TestRound rounds;

    @Autowired
    Targets targets;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private UUID give(String title, UUID... units) {
        List<Assignee> leads = List.of(units).stream().map(Assignee::unit).toList();
        LocalDate due = LocalDate.now(clock).plusDays(7);
        return world.officer().call(() -> service.give(world.city(), null, TaskForm.of(title, leads, due)));
    }

    private TaskState state(UUID task) {
        return world.officer().call(() -> reading.detail(task)).row().state();
    }

    private Dialog dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private boolean isDialogOpen() {
        roundTrip();
        return find(Dialog.class).exists();
    }

    private void inDialog(String caption) {
        test(find(Button.class, (Component) dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private TextArea area() {
        return find(TextArea.class, (Component) dialog()).single();
    }

    private boolean offers(String caption) {
        roundTrip();
        return find(Button.class)
                .withCondition(button -> words(button).equals(caption))
                .exists();
    }

    @Test
    void whatTheUnitIsToReachStandsBesideTheIndicator() {
        UUID indicator = rounds.openAttended(world).indicator();
        LocalDate due = LocalDate.now(clock).plusDays(7);
        TaskForm form = TaskForm.of("Tập huấn", List.of(Assignee.unit(world.songCau())), due)
                .with(TaskMore.NONE.withAim(new TaskAim(null, null, indicator)));
        UUID task = world.officer().call(() -> service.give(world.city(), null, form));
        signIn(world.songCauChair());
        open("nhiem-vu/" + task);
        assertThat(shown()).doesNotContain("giao năm");
        TargetCell cell = new TargetCell(indicator, world.songCau(), BigDecimal.valueOf(1250), "", 0);
        world.officer().run(() -> targets.saveAll(world.city(), due.getYear(), List.of(cell)));
        open("nhiem-vu");
        open("nhiem-vu/" + task);
        assertThat(shown()).contains("(giao năm " + due.getYear() + ": 1.250)");
    }

    @Test
    void theCommuneReportsAndHandsInAndTheOfficerConfirms() {
        UUID task = give("Nộp danh sách tổ truyền thông", world.songCau());
        signIn(world.songCauChair());
        open("nhiem-vu/" + task);
        assertThat(shown()).contains("Mới giao").contains("còn 7 ngày").contains("Phát sinh");
        press("Báo cáo tiến độ");
        inDialog("Báo cáo tiến độ");
        assertThat(area().getErrorMessage()).contains("đã làm được gì");
        test(area()).setValue("Đã có 5 tổ");
        test(find(IntegerField.class, (Component) dialog()).single()).setValue(60);
        inDialog("Báo cáo tiến độ");
        assertThat(shown()).contains("đã làm 60%").contains("báo cáo tiến độ (60%): Đã có 5 tổ");

        press("Báo cáo hoàn thành");
        inDialog("Báo cáo hoàn thành");
        assertThat(isDialogOpen()).isTrue();
        test(area()).setValue("Đủ 8 tổ");
        inDialog("Báo cáo hoàn thành");
        assertThat(shown()).contains("Chờ xác nhận");
        assertThat(offers("Xác nhận hoàn thành")).isFalse();

        signIn(world.officer());
        open("nhiem-vu/" + task);
        assertThat(shown()).contains("Đã xem");
        press("Trả lại");
        inDialog("Trả lại");
        assertThat(area().getErrorMessage()).contains("ghi lý do");
        test(find(Button.class, (Component) dialog())
                        .withCondition(button -> words(button).equals("Để sau"))
                        .single())
                .click();
        press("Xác nhận hoàn thành");
        inDialog("Xác nhận hoàn thành");
        assertThat(state(task)).isEqualTo(TaskState.DONE);
        assertThat(shown()).contains("Hoàn thành").doesNotContain("còn 7 ngày");
    }

    @Test
    void moreTimeIsAskedForAndAnswered() {
        UUID task = give("Tổng hợp mô hình", world.songCau());
        signIn(world.songCauChair());
        open("nhiem-vu/" + task);
        press("Xin gia hạn");
        inDialog("Xin gia hạn");
        DatePicker day = find(DatePicker.class, (Component) dialog()).single();
        assertThat(day.getErrorMessage()).contains("chọn ngày");
        day.setValue(LocalDate.now(clock).plusDays(9));
        test(area()).setValue("Chờ chi hội");
        inDialog("Xin gia hạn");
        assertThat(shown()).contains("xin gia hạn đến").contains("Chờ chi hội");
        assertThat(offers("Xin gia hạn")).isFalse();
        assertThat(offers("Đồng ý gia hạn")).isFalse();

        signIn(world.officer());
        open("nhiem-vu/" + task);
        press("Đồng ý gia hạn");
        inDialog("Đồng ý gia hạn");
        assertThat(shown()).contains("còn 9 ngày");
    }

    @Test
    void theWholeShowsEachUnitsPartAndRemindsTheOthers() {
        UUID task = give("Báo số lượng hội viên", world.songCau(), world.nongThuong());
        signIn(world.officer());
        open("nhiem-vu/" + task);
        assertThat(shown())
                .contains("Theo đơn vị: xong 0/2")
                .contains("Sông Cầu " + world.mark())
                .contains("Nông Thượng " + world.mark());
        UUID part = world.officer()
                .call(() -> reading.detail(task))
                .parts()
                .getFirst()
                .id();
        press("Nhắc");
        inDialog("Nhắc");
        assertThat(shown()).contains("Quá trình");
        assertThat(offers("Xác nhận hoàn thành")).isFalse();
        open("nhiem-vu/" + part);
        assertThat(shown()).contains("Thuộc nhiệm vụ");
        signIn(world.songCauChair());
        open("nhiem-vu/" + part);
        assertThat(shown()).contains("Mới giao").doesNotContain("Thuộc nhiệm vụ");
    }

    @Test
    void anothersTaskIsNotFound() {
        UUID task = give("Riêng của Sông Cầu", world.songCau());
        signIn(world.nongThuongChair());
        open("nhiem-vu/" + task);
        assertThat(shown()).contains("Không tìm thấy").doesNotContain("Riêng của Sông Cầu");
    }
}
