package vn.congtachoi.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.supervision.CampaignChoices;
import vn.congtachoi.supervision.Proposal;
import vn.congtachoi.supervision.TestCampaign;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.DownloadLink;

/** Inspection and supervision as its people see it: the planner, the team, the body, and whoever only reads. */
class SupervisionScreensTest extends ScreenTest {

    private static final String ROOT = "kiem-tra-giam-sat";

    @Autowired
    YearPlanService plans;

    @Autowired
    TestCity cities;

    @Autowired
    TestCampaign campaigns;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** No visit on a weekend or a holiday. */
    private LocalDate workingDay(int ahead) {
        return workingDays.plusWorkingDays(today().plusDays(ahead - 1), 1);
    }

    private Component dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private void inDialog(String caption) {
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private void confirm() {
        roundTrip();
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
    }

    private void more(String caption) {
        roundTrip();
        MenuBar bar = find(MenuBar.class)
                .withCondition(one -> one.hasClassName("app-more-acts"))
                .single();
        new MenuBarTester<>(bar).clickItem("Việc khác", caption);
        roundTrip();
    }

    /** The bodies of the campaign whose page is open. */
    @SuppressWarnings("unchecked")
    private List<String> bodies() {
        Grid<VisitRow> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().map(VisitRow::body).toList();
    }

    private void day(String label, LocalDate day) {
        find(DatePicker.class).withLabel(label).single().setValue(day);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPlanIsBegunAndAProposedUnitBecomesACampaign() {
        signIn(world.officer());
        open(ROOT);
        assertThat(shown())
                .contains("Chưa có kế hoạch kiểm tra, giám sát của năm này")
                .contains("3 năm gần đây chưa được kiểm tra");
        press("Lập kế hoạch năm");
        assertThat(shown()).contains("Dự thảo").contains("Kế hoạch chưa có đợt nào");
        CheckboxGroup<Proposal> proposed = find(CheckboxGroup.class).single();
        Proposal songCau = proposed.getListDataView()
                .getItems()
                .filter(proposal -> proposal.unit().id().equals(world.songCau()))
                .findFirst()
                .orElseThrow();
        proposed.setValue(Set.of(songCau));
        press("Thêm đợt với 1 đơn vị đã chọn");
        assertThat(address()).startsWith(ROOT + "/dot/moi");
        assertThat(find(TextField.class).withLabel("Lý do chọn").single().getValue())
                .contains("chưa được kiểm tra");
        press("Lưu");
        assertThat(find(TextField.class)
                        .withLabel("Chuyên đề, nội dung chính")
                        .single()
                        .getErrorMessage())
                .contains("chuyên đề");
        test(find(TextField.class).withLabel("Chuyên đề, nội dung chính").single())
                .setValue("Quản lý hội viên");
        day("Tiến hành từ ngày", today().plusDays(30));
        day("Đến ngày", today().plusDays(20));
        press("Lưu");
        assertThat(find(DatePicker.class).withLabel("Đến ngày").single().getErrorMessage())
                .contains("kết thúc trước khi bắt đầu");
        day("Đến ngày", today().plusDays(50));
        press("Lưu");
        assertThat(address()).startsWith(ROOT + "/dot/");
        assertThat(shown()).contains("Quản lý hội viên").contains("Có trong kế hoạch năm");
        assertThat(bodies()).containsExactly(songCau.unit().name());
        open(ROOT);
        assertThat(shown()).contains("Số đợt1").contains("Cuộc đã làm việc0/1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMemberOfTheInspectedUnitIsRefusedAndNothingIsLost() {
        TestCampaign.Begun begun = campaigns.begin(world.officer(), world.city(), world.songCau());
        signIn(world.officer());
        open(ROOT + "/dot/" + begun.campaign() + "/sua");
        press("Thêm người");
        ComboBox<CampaignChoices.Person> person =
                find(ComboBox.class).withLabel("Người").single();
        person.setValue(person.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(world.songCauChair().personId()))
                .findFirst()
                .orElseThrow());
        press("Lưu");
        assertThat(find(TeamsField.class).single().getErrorMessage())
                .contains("đang công tác tại")
                .contains("Chọn đoàn khác");
        assertThat(person.getValue().id()).isEqualTo(world.songCauChair().personId());
        assertThat(address()).endsWith("/sua");
    }

    @Test
    void everyUnitBelowCanBeTakenAtOnceAndBodiesOutsideByName() {
        signIn(world.officer());
        open(ROOT);
        press("Lập kế hoạch năm");
        press("Thêm đợt");
        press("Thêm cả 2 đơn vị trực thuộc");
        assertThat(find(TextField.class).withLabel("Lý do chọn").all()).hasSize(2);
        press("Thêm cả 2 đơn vị trực thuộc");
        assertThat(find(TextField.class).withLabel("Lý do chọn").all()).hasSize(2);
        press("Thêm cơ quan, đơn vị ngoài Hội");
        test(find(TextField.class).withLabel("Tên cơ quan, đơn vị").single()).setValue("Trạm y tế");
        test(find(TextField.class).withLabel("Chuyên đề, nội dung chính").single())
                .setValue("Chính sách thai sản");
        day("Tiến hành từ ngày", today().plusDays(3));
        day("Đến ngày", today().plusDays(9));
        press("Lưu");
        assertThat(shown()).contains("Các cuộc (3)").contains("Chưa có đoàn");
        assertThat(bodies()).hasSize(3).contains("Trạm y tế");
    }

    @Test
    void anApprovedPlanProposesMoreWhenSheAsksAndTheHistoryNamesTheBodies() {
        TestCampaign.Begun begun = campaigns.notified(world.officer(), world.city(), world.songCau());
        signIn(world.officer());
        open(ROOT);
        assertThat(find(CheckboxGroup.class).all()).as("it is a draft").isNotEmpty();
        world.chair()
                .run(() -> plans.approve(
                        plans.of(world.city(), today().getYear()).orElseThrow().id()));
        open(ROOT);
        assertThat(find(CheckboxGroup.class).all()).isEmpty();
        find(Details.class)
                .withCondition(details -> details.getSummaryText().contains("nên kiểm tra, giám sát thêm"))
                .single()
                .setOpened(true);
        assertThat(find(CheckboxGroup.class).all()).hasSize(1);
        open(ROOT + "/dot/" + begun.campaign());
        assertThat(shown()).contains("thông báo cho đơn vị: ").contains("TB số 06 (Hội LHPN ");
    }

    @Test
    void theBodyReadsItsVisitAndHandsInItsReport() {
        TestCampaign.Begun begun = campaigns.notified(world.officer(), world.city(), world.songCau());
        signIn(world.songCauChair());
        open(ROOT + "/cuoc");
        assertThat(shown()).contains("Các cuộc");
        open(ROOT + "/cuoc/" + begun.visit());
        assertThat(shown())
                .contains("Đã thông báo đơn vị")
                .contains("Nông Thị LEADER")
                .contains("Báo cáo tự kiểm tra")
                .doesNotContain("Việc khác");
        TextArea words = find(TextArea.class).withLabel("Nội dung báo cáo").single();
        assertThat(words.getValue()).startsWith("1. Sổ thu");
        test(words).setValue("1. Sổ thu: đủ");
        press("Lưu, viết tiếp sau");
        assertThat(find(TextArea.class).withLabel("Nội dung báo cáo").single().getValue())
                .isEqualTo("1. Sổ thu: đủ");
        press("Nộp báo cáo");
        confirm();
        assertThat(shown()).contains("Đã nộp báo cáo tự kiểm tra").contains("1. Sổ thu: đủ");
        assertThat(find(TextArea.class).all()).isEmpty();

        signIn(world.officer());
        open(ROOT + "/cuoc/" + begun.visit());
        assertThat(shown()).contains("1. Sổ thu: đủ");
    }

    @Test
    void aVisitIsPlacedPostponedAndGivenAnotherDay() {
        TestCampaign.Begun begun = campaigns.begin(world.officer(), world.city(), world.songCau());
        signIn(world.officer());
        open(ROOT + "/cuoc/" + begun.visit());
        press("Xếp ngày");
        find(DatePicker.class, dialog()).withLabel("Ngày").single().setValue(today().minusDays(1));
        assertThat(words(dialog())).contains("chưa xếp vào ngày này được");
        find(DatePicker.class, dialog()).withLabel("Ngày").single().setValue(workingDay(25));
        assertThat(words(dialog())).doesNotContain("chưa xếp vào ngày này được");
        inDialog("Xếp ngày");
        press("Ghi quyết định thành lập đoàn");
        inDialog("Ghi quyết định thành lập đoàn");
        assertThat(shown()).contains("Đã ban hành quyết định");
        more("Hoãn");
        inDialog("Hoãn");
        assertThat(find(TextArea.class, dialog()).single().getErrorMessage()).contains("ghi lý do");
        test(find(TextArea.class, dialog()).single()).setValue("Mưa lũ");
        inDialog("Hoãn");
        assertThat(shown()).contains("Hoãn").contains("hoãn: Mưa lũ");
        press("Ấn định ngày mới");
        find(DatePicker.class, dialog()).withLabel("Ngày").single().setValue(workingDay(34));
        inDialog("Xếp ngày");
        assertThat(shown()).contains("Đã ban hành quyết định");
    }

    @Test
    void whoeverMayNotIsToldWhoMay() {
        TestCampaign.Begun begun = campaigns.begin(world.officer(), world.city(), world.songCau());
        signIn(world.viewer());
        open(ROOT + "/cuoc/" + begun.visit());
        assertThat(shown()).contains("là của: Chủ tịch").doesNotContain("Việc khác");
        open(ROOT + "/quy-dinh");
        assertThat(shown()).contains("Quyền sửa các quy định này là của").contains("15 ngày");
        open(ROOT);
        assertThat(shown()).doesNotContain("Thêm đợt").doesNotContain("Đề xuất đơn vị");
    }

    @Test
    void theChairSetsTheRules() {
        signIn(world.chair());
        open(ROOT + "/quy-dinh");
        roundTrip();
        test(find(Button.class)
                        .withCondition(button -> words(button).equals("Sửa"))
                        .all()
                        .getFirst())
                .click();
        IntegerField notice =
                find(IntegerField.class, dialog()).withLabel("Thông báo trước").single();
        int before = notice.getValue();
        notice.setValue(400);
        inDialog("Lưu");
        assertThat(words(dialog())).contains("nằm ngoài khoảng");
        notice.setValue(before == 12 ? 11 : 12);
        inDialog("Lưu");
        assertThat(shown()).contains(notice.getValue() + " ngày");
        test(find(Button.class)
                        .withCondition(button -> words(button).equals("Sửa"))
                        .all()
                        .getFirst())
                .click();
        find(IntegerField.class, dialog()).withLabel("Thông báo trước").single().setValue(before);
        inDialog("Lưu");
    }

    @Test
    void anOutlineHasVersions() {
        signIn(world.officer());
        open(ROOT);
        press("Lập kế hoạch năm");
        open(ROOT + "/de-cuong");
        assertThat(shown()).contains("Chưa có đề cương nào");
        press("Soạn đề cương");
        inDialog("Lưu");
        assertThat(words(dialog())).contains("cần có tên");
        test(find(TextField.class, dialog()).single()).setValue("Đề cương chung");
        test(find(TextArea.class, dialog()).single()).setValue("Hội viên\nHội phí");
        inDialog("Lưu");
        assertThat(shown()).contains("Đề cương chung (bản số 1)").contains("Hội phí");
        press("Sửa thành bản mới");
        test(find(TextArea.class, dialog()).single()).setValue("Hội viên\nHội phí\nSổ sách");
        inDialog("Lưu");
        assertThat(shown()).contains("Đề cương chung (bản số 2)").doesNotContain("bản số 1");
        press("Các bản trước");
        assertThat(words(dialog())).contains("bản số 1");
    }

    @Test
    void boardAndCoverageShowTheYear() {
        campaigns.notified(world.officer(), world.city(), world.songCau());
        signIn(world.officer());
        open(ROOT + "/bang");
        assertThat(shown()).contains("Đã thông báo đơn vị1").contains("Quản lý hội phí");
        open(ROOT + "/bang?tim=khong+co");
        assertThat(shown()).contains("Không có cuộc nào");
        open(ROOT + "/cuoc");
        assertThat(find(DownloadLink.class).all())
                .extracting(DownloadLink::getText)
                .containsExactly("Tải Excel", "Tải PDF");
        open(ROOT + "/do-phu");
        assertThat(shown()).contains("○\u00a01").contains("0/2");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRelationIsDeclaredAndTakenBack() {
        signIn(world.officer());
        open(ROOT + "/quan-he");
        assertThat(shown()).contains("Quan hệ");
        press("Khai quan hệ");
        inDialog("Lưu");
        assertThat(words(dialog())).contains("chọn người và đơn vị");
        find(ComboBox.class, dialog()).withLabel("Đơn vị").single().setValue(world.songCau());
        test(find(TextField.class, dialog()).withLabel("Quan hệ").single()).setValue("Em gái là Chủ tịch");
        inDialog("Lưu");
        roundTrip();
        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(1);
    }
}
