package vn.congtachoi.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.TaskDesk;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskOrder;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskService;

/** Work given with details, changed, handed on, split into smaller work, and what those who do it share. */
class TaskEditPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskReading reading;

    @Autowired
    TaskDesk desk;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private UUID give(String title, UUID... units) {
        List<Assignee> leads = List.of(units).stream().map(Assignee::unit).toList();
        return world.officer().call(() -> service.give(world.city(), null, TaskForm.of(title, leads, inDays(7))));
    }

    private TaskDetail detail(UUID task) {
        return world.officer().call(() -> reading.detail(task));
    }

    private TaskRow only(String title) {
        return world.officer()
                .call(() -> reading.page(TaskFilter.OPEN.withText(title), TaskOrder.DUE, PageRequest.of(0, 10)))
                .getFirst();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<AssigneeChoice> who(String label, Component... within) {
        return (MultiSelectComboBox<AssigneeChoice>)
                (within.length == 0 ? find(MultiSelectComboBox.class) : find(MultiSelectComboBox.class, within[0]))
                        .withCondition(field -> label.equals(field.getLabel()))
                        .single();
    }

    private void choose(String name) {
        MultiSelectComboBox<AssigneeChoice> field = who("Giao ai");
        field.setValue(field.getListDataView()
                .getItems()
                .filter(choice -> choice.words().contains(name))
                .collect(Collectors.toSet()));
    }

    @Test
    void theQuickLineGoesOnWithDetails() {
        signIn(world.officer());
        open("nhiem-vu");
        test(text("Việc gì")).setValue("Tập huấn " + world.mark());
        press("Thêm chi tiết");
        roundTrip();
        assertThat(text("Việc gì").getValue()).isEqualTo("Tập huấn " + world.mark());

        press("Giao việc");
        roundTrip();
        assertThat(who("Giao ai").isInvalid()).isTrue();
        choose("Sông Cầu " + world.mark());
        day("Hạn nào").setValue(inDays(5));
        day("Bắt đầu").setValue(inDays(6));
        press("Giao việc");
        roundTrip();
        assertThat(day("Hạn nào").getErrorMessage()).contains("không được trước ngày bắt đầu");
        day("Bắt đầu").setValue(inDays(2));
        find(IntegerField.class).single().setValue(120);
        area("Kết quả cần đạt").setValue("120 lượt chị em dự");
        press("Giao việc");
        roundTrip();

        TaskRow given = only("Tập huấn " + world.mark());
        TaskMore more = detail(given.id()).form().more();
        assertThat(given.lead()).isEqualTo(Assignee.unit(world.songCau()));
        assertThat(more.needs().expectedCount()).isEqualTo(120);
        assertThat(shown()).contains("120 lượt").contains("120 lượt chị em dự");
    }

    @Test
    void whatWasGivenIsChangedAndTheOtherVersionIsNotLost() {
        UUID task = give("Lập danh sách " + world.mark(), world.songCau());
        signIn(world.officer());
        open("nhiem-vu/" + task + "/sua");
        text("Việc gì").setValue("Lập danh sách hội viên " + world.mark());
        area("Lý do sửa (không bắt buộc)").setValue("Rõ hơn");
        TaskForm other = detail(task).form().due(inDays(9));
        world.viceChair().run(() -> service.change(task, other, ""));
        ConfirmDialog late = pressTooLate("Lưu");
        assertThat(words(late)).contains("Lập danh sách hội viên " + world.mark());
        late.close();
        roundTrip();
        assertThat(text("Việc gì").getValue()).isEqualTo("Lập danh sách hội viên " + world.mark());

        open("nhiem-vu/" + task + "/sua");
        text("Việc gì").setValue("Lập danh sách hội viên " + world.mark());
        area("Lý do sửa (không bắt buộc)").setValue("Rõ hơn");
        press("Lưu");
        roundTrip();
        assertThat(detail(task).row().title()).isEqualTo("Lập danh sách hội viên " + world.mark());
        assertThat(detail(task).row().dueOn()).isEqualTo(inDays(9));
        assertThat(shown()).contains("sửa nhiệm vụ: Rõ hơn");
    }

    @Test
    void smallerWorkStandsUnderIt() {
        UUID task = give("Kế hoạch 20/10 " + world.mark(), world.songCau());
        signIn(world.officer());
        open("nhiem-vu/" + task);
        MenuBar acts = find(MenuBar.class)
                .withCondition(bar -> bar.hasClassName("app-more-acts"))
                .single();
        new MenuBarTester<>(acts).clickItem("Việc khác", "Thêm việc nhỏ hơn");
        roundTrip();
        test(text("Việc gì")).setValue("Viết kịch bản");
        choose("Nông Thượng " + world.mark());
        day("Hạn nào").setValue(inDays(3));
        press("Giao việc");
        roundTrip();
        assertThat(detail(task).below()).extracting(TaskRow::title).containsExactly("Viết kịch bản");
        assertThat(shown()).contains("Việc nhỏ hơn").contains("Viết kịch bản");
    }

    @Test
    void theCommuneHandsItOnAndSharesWhatItDoes() {
        UUID task = give("Báo số hội viên " + world.mark(), world.songCau());
        signIn(world.songCauChair());
        open("nhiem-vu/" + task);
        press("Phân công tiếp");
        roundTrip();
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class, (Component) dialog)
                        .withCondition(button -> words(button).equals("Phân công tiếp"))
                        .single())
                .click();
        roundTrip();
        assertThat(who("Giao ai", dialog).getErrorMessage()).contains("chọn người hoặc đơn vị");
        MultiSelectComboBox<AssigneeChoice> branches = who("Giao ai", dialog);
        branches.setValue(branches.getListDataView().getItems().limit(2).collect(Collectors.toSet()));
        test(find(Button.class, (Component) dialog)
                        .withCondition(button -> words(button).equals("Phân công tiếp"))
                        .single())
                .click();
        roundTrip();
        assertThat(detail(task).row().parts()).isEqualTo(2);

        test(text("Thêm một việc")).setValue("Rà lại danh sách");
        press("Thêm");
        roundTrip();
        Checkbox line = find(Checkbox.class)
                .withCondition(box -> "Rà lại danh sách".equals(box.getLabel()))
                .single();
        test(line).click();
        roundTrip();
        assertThat(world.officer().call(() -> desk.checks(task)).getFirst().done())
                .isTrue();
        press("Gửi");
        roundTrip();
        assertThat(area("Trao đổi").getErrorMessage()).contains("ghi nội dung");
        area("Trao đổi").setValue("Mai tôi gửi");
        press("Gửi");
        roundTrip();
        assertThat(shown()).contains("viết: Mai tôi gửi");
    }
}
