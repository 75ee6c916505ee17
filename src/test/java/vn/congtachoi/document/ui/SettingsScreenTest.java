package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.congtachoi.document.DeputyForm;
import vn.congtachoi.document.DeputyRow;
import vn.congtachoi.document.DeputySettings;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.document.NumberSplit;
import vn.congtachoi.document.SeriesForm;
import vn.congtachoi.document.SeriesRow;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.security.TestSignIn;

/** What the clerk decides for her unit: series of numbers, deputies, kinds. */
class SettingsScreenTest extends DocumentScreenTest {

    private static final String PATH = "van-ban/thiet-lap";

    @Autowired
    DocumentSettings settings;

    @Autowired
    DeputySettings deputies;

    @Autowired
    Clock clock;

    private UUID city() {
        return office.world().city();
    }

    private List<SeriesRow> series() {
        return office.clerk().call(() -> settings.series(city()));
    }

    private List<DeputyRow> deputies() {
        return office.clerk().call(() -> deputies.of(city()));
    }

    @Test
    void onlyWhoKeepsTheSettingsFindsThePage() {
        signIn(office.clerk());
        open("van-ban");
        assertThat(shown()).contains("Thiết lập văn bản");
        signIn(office.officer());
        open("van-ban");
        assertThat(shown()).doesNotContain("Thiết lập văn bản");
        open(PATH);
        assertThat(shown()).contains("Không tìm thấy");
    }

    @Test
    void anotherUnitInTheAddressShowsHerOwn() {
        signIn(office.clerk());
        open(PATH + "?don-vi=" + office.world().songCau());
        assertThat(shown()).contains("Bắc Kạn " + office.world().mark()).doesNotContain("Sông Cầu");
    }

    @Test
    void aSeriesIsOpenedWithAnExampleOfItsNumber() {
        signIn(office.clerk());
        open(PATH);
        assertThat(shown()).contains("Sổ số");
        press("Mở sổ số");
        inDialog("Lưu sổ số");
        assertThat(words(dialog())).contains("ghi tên cơ quan ban hành");
        type("Cơ quan ban hành", "Ban Chấp hành");
        type("Chữ viết tắt trong số", "BCH");
        type("Ký thay mặt (TM.)", "Ban Chấp hành");
        assertThat(words(dialog())).contains("15/BC-BCH");
        choose("Mẫu trang", PaperProfile.DANG_HD36);
        assertThat(words(dialog())).contains("15-BC/BCH");
        choose("Cách đếm số", NumberSplit.COMMON);
        byte[] sample = download("Tải trang mẫu");
        assertThat(new String(sample, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        inDialog("Lưu sổ số");
        assertThat(isDialogOpen()).isFalse();
        assertThat(series())
                .extracting(SeriesRow::form)
                .contains(new SeriesForm(
                        "Ban Chấp hành", "BCH", "BAN CHẤP HÀNH", NumberSplit.COMMON, PaperProfile.DANG_HD36));
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        RadioButtonGroup<T> group = find(RadioButtonGroup.class, dialog())
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
        group.setValue(value);
        roundTrip();
    }

    @Test
    void twoSeriesDoNotShareLettersAndNothingTypedIsLost() {
        offices.draft(office, "Kết quả", "Chữ");
        signIn(office.clerk());
        open(PATH);
        press("Mở sổ số");
        type("Cơ quan ban hành", "Ban Thường vụ mới");
        type("Chữ viết tắt trong số", "btv");
        inDialog("Lưu sổ số");
        assertThat(words(dialog())).contains("đang thuộc sổ Ban Thường vụ");
        type("Chữ viết tắt trong số", "BTV2");
        inDialog("Lưu sổ số");
        assertThat(series()).extracting(row -> row.form().name()).contains("Ban Thường vụ mới");
    }

    @Test
    void aSeriesThatGaveNumbersKeepsItsCountAndChangesItsName() {
        offices.sealed(office, "Kết quả");
        signIn(office.clerk());
        open(PATH);
        actInRow(grid(SeriesPanel.class), 0, "Đổi sổ số");
        choose("Cách đếm số", NumberSplit.COMMON);
        inDialog("Lưu sổ số");
        assertThat(words(dialog())).contains("đã cấp số trong năm nay");
        choose("Cách đếm số", NumberSplit.PER_KIND);
        type("Cơ quan ban hành", "Ban Thường vụ Hội");
        inDialog("Lưu sổ số");
        assertThat(series()).singleElement().satisfies(row -> {
            assertThat(row.form().name()).isEqualTo("Ban Thường vụ Hội");
            assertThat(row.form().split()).isEqualTo(NumberSplit.PER_KIND);
        });
    }

    @Test
    void whoWasSlowerIsToldAndOverwritesNothing() {
        offices.draft(office, "Kết quả", "Chữ");
        signIn(office.clerk());
        open(PATH);
        actInRow(grid(SeriesPanel.class), 0, "Đổi sổ số");
        type("Cơ quan ban hành", "Của tôi");
        SeriesRow row = series().getFirst();
        SeriesForm form = row.form();
        office.clerk()
                .run(() -> settings.change(
                        row.id(),
                        new SeriesForm("Của chị ấy", form.letters(), form.authority(), form.split(), form.profile()),
                        row.version()));
        signInAgain(office.clerk());
        inDialog("Lưu sổ số");
        assertThat(find(ConfirmDialog.class).single()).isNotNull();
        assertThat(series().getFirst().form().name()).isEqualTo("Của chị ấy");
    }

    private void signInAgain(TestSignIn who) {
        SecurityContextHolder.setContext(who.context());
    }

    @Test
    void aClosedSeriesGivesNoNumbersAndNoneComesByItself() {
        UUID paper = offices.draft(office, "Kết quả", "Chữ");
        signIn(office.clerk());
        open(PATH);
        actInRow(grid(SeriesPanel.class), 0, "Đóng sổ số");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("15/BC-BTV")
                .contains("không mở lại được");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words(cell(grid(SeriesPanel.class), 0, "Việc"))).isEmpty();
        assertThat(series().getFirst().closedOn()).isEqualTo(LocalDate.now(clock));

        signIn(office.officer());
        open("van-ban/" + paper);
        press("Trình ký");
        inDialog("Trình ký");
        assertThat(find(TextArea.class, dialog()).single().getErrorMessage()).contains("đã đóng");
        assertThatThrownBy(() -> office.officer().run(() -> settings.firstSeries(city())))
                .hasMessageContaining("document.series.noneOpen");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theClerkWritesDownWhoStandsInAndEndsIt() {
        UUID paper = offices.toSign(office, "Kết quả");
        LocalDate today = LocalDate.now(clock);
        signIn(office.clerk());
        open(PATH);
        assertThat(shown()).contains("Ủy quyền duyệt và ký");
        press("Ghi ủy quyền");
        inDialog("Ghi ủy quyền");
        assertThat(words(dialog())).contains("chọn đủ hai người và hai ngày");
        List<ComboBox<?>> people =
                (List<ComboBox<?>>) (List<?>) find(ComboBox.class, dialog()).all();
        ComboBox<PersonOnDay> deputy = (ComboBox<PersonOnDay>) people.getLast();
        deputy.setValue(((ComboBox<PersonOnDay>) people.getFirst()).getValue());
        find(DatePicker.class, dialog()).all().getLast().setValue(today.plusDays(3));
        type("Căn cứ", "Giấy ủy quyền số 2");
        inDialog("Ghi ủy quyền");
        assertThat(words(dialog())).contains("phải là người khác");
        deputy.setValue(deputy.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(office.viceChair().personId()))
                .findFirst()
                .orElseThrow());
        inDialog("Ghi ủy quyền");
        assertThat(isDialogOpen()).isFalse();
        assertThat(mayViceChairSign(paper)).isTrue();

        actInRow(grid(DeputyPanel.class), 0, "Kết thúc");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(deputies()).singleElement().satisfies(row -> {
            assertThat(row.form().to()).isEqualTo(today);
            assertThat(row.form().basis()).isEqualTo("Giấy ủy quyền số 2");
            assertThat(row.deputy()).isEqualTo("Nông Thị Lan");
        });
    }

    private boolean mayViceChairSign(UUID paper) {
        return offices.detail(office.viceChair(), paper)
                .acts()
                .get(DocumentAct.SIGN)
                .allowed();
    }

    @Test
    void whatHasNotBegunNeverComesToBe() {
        UUID paper = offices.toSign(office, "Kết quả");
        LocalDate today = LocalDate.now(clock);
        office.clerk().run(() -> deputies.appoint(city(), days(today.plusDays(2), today.plusDays(4))));
        signIn(office.clerk());
        open(PATH);
        assertThat(words(cell(grid(DeputyPanel.class), 0, "Trạng thái"))).isEqualTo("Sắp tới");
        actInRow(grid(DeputyPanel.class), 0, "Kết thúc");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(deputies()).isEmpty();
        assertThat(mayViceChairSign(paper)).isFalse();
    }

    private DeputyForm days(LocalDate from, LocalDate to) {
        return new DeputyForm(office.chair().personId(), office.viceChair().personId(), from, to, "");
    }

    @Test
    void nobodyGivesAwayAnothersPlace() {
        LocalDate today = LocalDate.now(clock);
        DeputyForm form = days(today, today.plusDays(1));
        assertThatThrownBy(() -> office.viceChair().run(() -> deputies.appoint(city(), form)))
                .hasMessageContaining("document.deputy.own");
        assertThatThrownBy(() -> office.officer().run(() -> deputies.appoint(city(), form)))
                .hasMessageContaining("document.right.sign");
        assertThatThrownBy(() -> office.clerk()
                        .run(() -> deputies.appoint(city(), days(today.minusDays(3), today.minusDays(1)))))
                .hasMessageContaining("document.deputy.past");
        DeputyForm toAnOfficer =
                new DeputyForm(office.chair().personId(), office.officer().personId(), today, today.plusDays(1), "");
        assertThatThrownBy(() -> office.chair().run(() -> deputies.appoint(city(), toAnOfficer)))
                .hasMessageContaining("document.deputy.noSigner");
        office.chair().run(() -> deputies.appoint(city(), form));
        assertThat(deputies()).hasSize(1);
    }

    @Test
    void aKindIsTakenOutOfUseAndBack() {
        Grid<KindRow> kinds = kinds(office.clerk());
        Checkbox report = (Checkbox) cell(kinds, at(kinds, "HĐ"), "Đang dùng");
        assertThat(report.getValue()).isFalse();
        test(report).click();
        assertThat(isUsed("HĐ")).isTrue();
        kinds = grid(KindPanel.class);
        test((Checkbox) cell(kinds, at(kinds, "HĐ"), "Đang dùng")).click();
        assertThat(isUsed("HĐ")).isFalse();
    }

    @Test
    void aWardReadsTheKindsAndDoesNotChangeThemForAll() {
        TestSignIn clerk = cities.newcomer(office.world().songCau(), Role.CLERK);
        Grid<KindRow> kinds = kinds(clerk);
        assertThat(shown()).contains("đơn vị cấp trên cùng quyết định");
        assertThat(words(cell(kinds, at(kinds, "BC"), "Đang dùng"))).isEqualTo("Đang dùng");
        UUID report = test(kinds).getRow(at(kinds, "BC")).id();
        assertThatThrownBy(() -> clerk.run(() -> settings.use(report, false)))
                .hasMessageContaining("document.kind.headOnly");
    }

    @Test
    void theAdministratorOfTheUnitKeepsTheSettingsWithoutReadingPapers() {
        signIn(office.world().administrator());
        open(PATH);
        assertThat(shown()).contains("Mở sổ số").contains("Ghi ủy quyền");
        assertThat(find(Anchor.class)
                        .withCondition(link -> words(link).contains("← "))
                        .exists())
                .isFalse();
    }

    private Grid<KindRow> kinds(TestSignIn who) {
        signIn(who);
        open(PATH);
        return grid(KindPanel.class);
    }

    private int at(Grid<KindRow> kinds, String code) {
        for (int row = 0; row < test(kinds).size(); row++) {
            if (test(kinds).getRow(row).code().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("No kind " + code);
    }

    private boolean isUsed(String code) {
        return office.clerk().call(() -> settings.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow()
                .active());
    }
}
