package vn.congtachoi.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
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
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.plan.PlanApproval;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanReading;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.plan.PlanState;
import vn.congtachoi.plan.PlanWorkbook;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.uikit.FileReceiver;

/** The year's plan on its pages: begun, written line by line, approved, copied. */
class PlanPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    PlanService plans;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanWorkbook workbooks;

    @Autowired
    PlanApproval approval;

    @Autowired
    TestProgramme programmes;

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
        MultiSelectComboBox<AssigneeChoice> field = find(MultiSelectComboBox.class)
                .withCondition(box -> "Chủ trì".equals(box.getLabel()))
                .single();
        field.setValue(Set.of(field.getListDataView()
                .getItems()
                .filter(choice -> choice.words().contains(name))
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void aWorkbookIsReadFirstAndThenTakenOver() {
        UUID plan = world.officer().call(() -> plans.begin(world.city(), year, "Kế hoạch năm " + year));
        UUID line = world.officer().call(() -> plans.add(plan, null, PlanItemForm.heading("Tập huấn")));
        byte[] file = world.officer().call(() -> workbooks.write(plan));
        world.officer().run(() -> plans.change(line, PlanItemForm.heading("Tập huấn cán bộ")));
        signIn(world.officer());
        open("ke-hoach/" + plan);

        more("Nhập từ Excel");
        find(FileReceiver.class).single().take("hong.xlsx", new byte[] {1, 2, 3});
        roundTrip();
        assertThat(inDialogs()).contains("Không đọc được tệp này");
        find(FileReceiver.class).single().take("ke-hoach.xlsx", file);
        roundTrip();
        assertThat(inDialogs())
                .contains("Tệp có 1 dòng: 0 dòng mới, 1 dòng thay đổi.")
                .contains("nội dung: Tập huấn cán bộ → nội dung: Tập huấn");
        inDialog("Ghi vào kế hoạch");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(only().tree().getFirst().item().form().title()).isEqualTo("Tập huấn");
    }

    @Test
    void nextYearsIsBegunFromThisYears() {
        UUID plan = world.officer().call(() -> plans.begin(world.city(), year, "Kế hoạch năm " + year));
        world.officer().run(() -> plans.add(plan, null, PlanItemForm.heading("Tập huấn")));
        signIn(world.officer());
        open("ke-hoach");
        press("Lập kế hoạch");
        assertThat(text("Tên kế hoạch").getValue()).isEqualTo("Kế hoạch công tác năm " + (year + 1));
        inDialog("Lập kế hoạch");
        assertThat(shown()).contains("Tập huấn").doesNotContain("Kế hoạch chưa có nội dung");
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
        new MenuBarTester<>(menus(true).get(line)).clickItem("Việc khác", words);
        roundTrip();
    }

    private String inDialogs() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private void more(String words) {
        roundTrip();
        new MenuBarTester<>(menus(false).getFirst()).clickItem("Việc khác", words);
        roundTrip();
    }

    private List<MenuBar> menus(boolean ofLines) {
        return find(MenuBar.class)
                .withCondition(one -> one.hasClassName("app-more-acts"))
                .withCondition(one ->
                        ofLines == one.getElement().getParent().getClassList().contains("app-plan__acts"))
                .all();
    }

    private UUID approved() {
        UUID plan = world.officer().call(() -> plans.begin(world.city(), year, "Kế hoạch " + world.mark()));
        world.officer()
                .run(() -> plans.add(
                        plan,
                        null,
                        PlanItemForm.work("Tập huấn", Assignee.unit(world.songCau()), LocalDate.of(year, 12, 20))));
        world.chair().run(() -> approval.approve(plan));
        return plan;
    }

    @Test
    void anApprovedPlanIsAdjustedBesideWhatHolds() {
        UUID plan = approved();
        signIn(world.officer());
        open("ke-hoach/" + plan);
        assertThat(shown()).contains("phê duyệt").doesNotContain("Thêm dòng");
        press("Điều chỉnh");
        assertThat(shown()).contains("Chưa có gì khác").contains("Đang điều chỉnh");
        act(0, "Bỏ dòng");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(shown()).contains("do người phê duyệt quyết định").contains("Giữ lại");
        press("Giữ lại");
        assertThat(shown()).contains("Chưa có gì khác");

        PlanNode line = only().tree().getFirst();
        world.officer()
                .run(() ->
                        plans.change(line.item().id(), line.item().form().lasting(null, LocalDate.of(year, 12, 22))));
        open("ke-hoach/" + plan);
        assertThat(shown()).contains("thời gian: 20/12/" + year).contains("thời gian: 22/12/" + year);
        press("Áp dụng điều chỉnh");
        inDialog("Áp dụng điều chỉnh");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("lý do");
        find(TextArea.class).single().setValue("Trùng lịch");
        inDialog("Áp dụng điều chỉnh");
        assertThat(shown()).contains("Điều chỉnh lần 1").contains("Trùng lịch").contains("hạn 22/12/" + year);
    }

    @Test
    void anAdjustmentIsGivenUp() {
        UUID plan = approved();
        signIn(world.officer());
        open("ke-hoach/" + plan);
        press("Điều chỉnh");
        more("Bỏ điều chỉnh");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(only().row().state()).isEqualTo(PlanState.APPROVED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aProgrammeIsTakenInWithItsContents() {
        TestProgramme.Made programme = programmes.make(world);
        UUID plan = world.officer().call(() -> plans.begin(world.city(), year, "Kế hoạch " + world.mark()));
        signIn(world.officer());
        open("ke-hoach/" + plan);
        more("Thêm từ đề án, dự án");
        inDialog("Thêm");
        assertThat(words(find(Dialog.class).single())).contains("Đồng chí chọn đề án");
        ComboBox<ProgrammeRef> choice = find(ComboBox.class).single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(ref -> ref.id().equals(programme.id()))
                .findFirst()
                .orElseThrow());
        find(Checkbox.class).single().setValue(false);
        inDialog("Thêm");
        PlanNode heading = only().tree().getFirst();
        assertThat(heading.item().form().title()).isEqualTo(programme.name());
        PlanNode content = heading.children().getFirst();
        assertThat(content.item().form().title()).isEqualTo("Tuyên truyền về khởi nghiệp");
        assertThat(content.children()).isEmpty();

        more("Thêm từ đề án, dự án");
        find(ComboBox.class).single().setValue(choice.getValue());
        inDialog("Thêm");
        assertThat(only().tree())
                .singleElement()
                .extracting(node -> node.children().getFirst().children())
                .asInstanceOf(InstanceOfAssertFactories.list(PlanNode.class))
                .as("what is missing comes under what stands there")
                .extracting(node -> node.item().form().title())
                .containsExactly("Ngày hội khởi nghiệp");

        more("Thêm từ đề án, dự án");
        ComboBox<ProgrammeRef> again = find(ComboBox.class).single();
        again.setValue(choice.getValue());
        inDialog("Thêm");
        assertThat(words(find(Dialog.class).single())).contains("đã có đủ nội dung");
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
