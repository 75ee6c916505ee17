package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRoute;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TaskState;

/** The board: columns, dropped cards, the same by name, and two who move one card. */
class BoardPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskReading reading;

    @Autowired
    TaskRoute route;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private UUID give(String title) {
        return world.officer()
                .call(() -> service.give(
                        world.city(),
                        null,
                        TaskForm.of(
                                title,
                                List.of(Assignee.unit(world.songCau())),
                                LocalDate.now(clock).plusDays(7))));
    }

    private TaskState state(UUID task) {
        return world.officer().call(() -> reading.detail(task)).row().state();
    }

    private Section column(String state) {
        roundTrip();
        return find(Section.class)
                .withCondition(one -> words(one).startsWith(state))
                .single();
    }

    private void drop(String title, String state) {
        roundTrip();
        TaskBoardCard card = find(TaskBoardCard.class)
                .withCondition(one -> words(one).startsWith(title))
                .single();
        UI.getCurrent().getInternals().setActiveDragSourceComponent(card);
        ComponentUtil.fireEvent(column(state), new DropEvent<>(column(state), true, "all", 0, 0, 0, 0));
        UI.getCurrent().getInternals().setActiveDragSourceComponent(null);
        roundTrip();
    }

    private Dialog dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private void inDialog(String caption) {
        test(find(Button.class, (Component) dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private String toasts() {
        roundTrip();
        return find(Notification.class).all().stream().map(ScreenTest::words).collect(Collectors.joining(" | "));
    }

    @Test
    void aDroppedCardTakesTheActThatLeadsThere() {
        UUID task = give("Nộp danh sách");
        signIn(world.songCauChair());
        open("nhiem-vu/bang");
        assertThat(words(column("Mới giao"))).contains("Nộp danh sách");
        drop("Nộp danh sách", "Chờ xác nhận");
        inDialog("Báo cáo hoàn thành");
        assertThat(find(TextArea.class, (Component) dialog()).single().getErrorMessage())
                .contains("ghi kết quả");
        test(find(TextArea.class, (Component) dialog()).single()).setValue("Đủ 8 tổ");
        inDialog("Báo cáo hoàn thành");
        assertThat(state(task)).isEqualTo(TaskState.TO_CONFIRM);
        assertThat(words(column("Chờ xác nhận"))).contains("Nộp danh sách");

        signIn(world.officer());
        open("nhiem-vu/bang");
        drop("Nộp danh sách", "Hoàn thành");
        inDialog("Xác nhận hoàn thành");
        assertThat(state(task)).isEqualTo(TaskState.DONE);
        assertThat(words(column("Hoàn thành"))).contains("Nộp danh sách");
    }

    @Test
    void whatIsRefusedIsSaidAndTheCardStays() {
        UUID task = give("Nộp danh sách");
        signIn(world.officer());
        open("nhiem-vu/bang");
        drop("Nộp danh sách", "Hoàn thành");
        assertThat(toasts()).contains("không chuyển thẳng từ Mới giao sang Hoàn thành được");
        drop("Nộp danh sách", "Chờ xác nhận");
        assertThat(toasts()).contains("Chỉ người được giao làm được việc này");
        drop("Nộp danh sách", "Mới giao");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(state(task)).isEqualTo(TaskState.NEW);
        assertThat(words(column("Mới giao"))).contains("Nộp danh sách");
    }

    @Test
    void theSecondOfTwoWhoDragTheSameCardIsTold() {
        UUID task = give("Nộp danh sách");
        signIn(world.officer());
        open("nhiem-vu/bang");
        world.viceChair().run(() -> route.take(task, TaskAct.PAUSE, "Chờ hướng dẫn"));
        drop("Nộp danh sách", "Tạm dừng");
        assertThat(toasts()).contains("vừa được " + world.viceChair().username() + " chuyển sang Tạm dừng");
        assertThat(words(column("Tạm dừng"))).contains("Nộp danh sách");

        drop("Nộp danh sách", "Đang thực hiện");
        world.viceChair().run(() -> route.take(task, TaskAct.DROP, "Thôi"));
        inDialog("Làm tiếp");
        assertThat(toasts()).contains("vừa được " + world.viceChair().username() + " thay đổi lúc");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(state(task)).isEqualTo(TaskState.DROPPED);
        assertThat(words(column("Tạm dừng"))).doesNotContain("Nộp danh sách");
    }

    @Test
    void theActsAreListedByNameForTheKeyboardAndThePhone() {
        UUID task = give("Nộp danh sách");
        signIn(world.officer());
        open("nhiem-vu/bang");
        press("Chuyển");
        assertThat(words((Component) dialog())).contains("Đang ở: Mới giao", "chuyển sang Tạm dừng");
        assertThat(words((Component) dialog())).contains("Chỉ người được giao làm được việc này");
        inDialog("Tạm dừng");
        test(find(TextArea.class, (Component) dialog()).single()).setValue("Chờ hướng dẫn");
        inDialog("Tạm dừng");
        assertThat(state(task)).isEqualTo(TaskState.PAUSED);
    }

    @Test
    void aColumnShowsFiftyAndMoreOnDemand() {
        for (int i = 0; i < 52; i++) {
            give("Việc " + i);
        }
        signIn(world.officer());
        open("nhiem-vu/bang");
        roundTrip();
        assertThat(find(TaskBoardCard.class).all()).hasSize(50);
        press("Xem thêm");
        assertThat(find(TaskBoardCard.class).all()).hasSize(52);
        open("nhiem-vu/bang?trang-thai=done");
        assertThat(shown()).contains("Hoàn thành", "Không có việc nào.").doesNotContain("Mới giao 52");
    }
}
