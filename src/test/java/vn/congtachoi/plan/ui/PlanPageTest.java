package vn.congtachoi.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanReading;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.plan.PlanState;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;

/** The year's plan on its pages: begun, written line by line, approved, copied. */
class PlanPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    PlanService plans;

    @Autowired
    PlanReading reading;

    @Autowired
    Clock clock;

    private TestCity.World world;
    private int year;

    @BeforeEach
    void found() {
        world = cities.build();
        year = LocalDate.now(clock).getYear();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void inDialog(String caption) {
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class, (Component) dialog)
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private PlanDetail only() {
        UUID id = world.officer().call(reading::all).getFirst().id();
        return world.officer().call(() -> reading.detail(id));
    }

    @SuppressWarnings("unchecked")
    private void lead(String name) {
        ComboBox<AssigneeChoice> field = find(ComboBox.class)
                .withCondition(box -> "Chủ trì".equals(box.getLabel()))
                .single();
        field.setValue(field.getListDataView()
                .getItems()
                .filter(choice -> choice.words().contains(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aPlanIsBegunWrittenAndApproved() {
        signIn(world.officer());
        open("ke-hoach");
        assertThat(shown()).contains("Chưa có kế hoạch nào");
        press("Lập kế hoạch");
        find(IntegerField.class).single().setValue(1);
        inDialog("Lập kế hoạch");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        find(IntegerField.class).single().setValue(year);
        assertThat(text("Tên kế hoạch").getValue()).isEqualTo("Kế hoạch công tác năm " + year);
        inDialog("Lập kế hoạch");
        assertThat(shown()).contains("Kế hoạch chưa có nội dung");

        press("Thêm dòng");
        press("Thêm");
        assertThat(text("Nội dung").isInvalid()).isTrue();
        text("Nội dung").setValue("Tập huấn");
        lead("Sông Cầu " + world.mark());
        DatePicker due = find(DatePicker.class)
                .withCondition(field -> "Hạn xong".equals(field.getLabel()))
                .single();
        due.setValue(LocalDate.of(year + 1, 1, 5));
        press("Thêm");
        assertThat(due.getErrorMessage()).contains("năm " + year);
        due.setValue(LocalDate.of(year, 12, 20));
        press("Thêm");
        assertThat(shown()).contains("1.").contains("Tập huấn").contains("20/12/" + year);

        signIn(world.chair());
        open("ke-hoach/" + only().row().id());
        press("Phê duyệt");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(only().row().state()).isEqualTo(PlanState.APPROVED);
        assertThat(shown()).contains("Đã xong 0/1 việc").contains("Mới giao").doesNotContain("Phê duyệt “");
    }

    @Test
    void linesAreMovedAndTakenAway() {
        UUID plan = world.officer().call(() -> plans.begin(world.city(), year, "Kế hoạch " + world.mark()));
        for (String title : List.of("Dự án 8", "Tập huấn")) {
            world.officer()
                    .run(() -> plans.add(
                            plan,
                            null,
                            PlanItemForm.work(title, Assignee.unit(world.songCau()), LocalDate.of(year, 12, 20))));
        }
        signIn(world.officer());
        open("ke-hoach/" + plan);
        act(1, "Đưa vào dòng trên");
        PlanNode top = only().tree().getFirst();
        assertThat(top.children()).hasSize(1);
        assertThat(shown()).contains("1.1.");
        act(0, "Bỏ dòng");
        ConfirmDialog asked = find(ConfirmDialog.class).single();
        assertThat(test(asked).getText()).contains("1 dòng bên dưới");
        test(asked).confirm();
        roundTrip();
        assertThat(only().tree()).isEmpty();
    }

    private void act(int line, String words) {
        roundTrip();
        MenuBar bar = find(MenuBar.class)
                .withCondition(one -> one.hasClassName("app-more-acts"))
                .all()
                .get(line);
        new MenuBarTester<>(bar).clickItem("Việc khác", words);
        roundTrip();
    }

    @Test
    void whoDoesNotWriteOnlyReads() {
        UUID plan = world.officer().call(() -> plans.begin(world.city(), year, "Kế hoạch " + world.mark()));
        signIn(world.viewer());
        open("ke-hoach/" + plan);
        assertThat(shown()).contains("Kế hoạch " + world.mark()).doesNotContain("Thêm dòng");
        open("ke-hoach/" + plan + "/them");
        assertThat(shown()).contains("Không tìm thấy");
    }
}
