package vn.congtachoi.anniversary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.anniversary.AnniversaryFilter;
import vn.congtachoi.anniversary.AnniversaryKind;
import vn.congtachoi.anniversary.AnniversaryReading;
import vn.congtachoi.anniversary.AnniversaryService;
import vn.congtachoi.anniversary.TestAnniversary;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The year's page, the page of one anniversary and its form. */
class AnniversaryScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestAnniversary anniversaries;

    @Autowired
    AnniversaryReading reading;

    @Autowired
    AnniversaryService service;

    @Autowired
    Clock clock;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private List<String> lines() {
        roundTrip();
        return find(ListItem.class).all().stream().map(ScreenTest::words).toList();
    }

    /** Where a line of the year leads to. */
    private String path(String name) {
        roundTrip();
        return find(Anchor.class).all().stream()
                .filter(link -> words(link).startsWith(name))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }

    private void more(String caption) {
        roundTrip();
        MenuBar bar = find(MenuBar.class)
                .withCondition(one -> one.hasClassName("app-more-acts"))
                .single();
        new MenuBarTester<>(bar).clickItem("Việc khác", caption);
        roundTrip();
    }

    private void type(String label, String value) {
        test(find(TextField.class).withLabel(label).single()).setValue(value);
    }

    @Test
    void theYearIsListedByMonthWithLunarDaysClassesAndPreparation() {
        signIn(world.viewer());
        open("ngay-ky-niem?nam=2023");
        assertThat(shown())
                .contains("Ngày kỷ niệm năm 2023")
                .contains("← Năm 2022")
                .contains("Năm 2024 →")
                .contains("Chưa ấn định ngày")
                .doesNotContain("Thêm ngày kỷ niệm");
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("20/10/2023")
                        .contains("Thứ Sáu, 6/9 âm lịch")
                        .contains("93 năm Ngày thành lập Hội LHPN Việt Nam; 13 năm Ngày Phụ nữ Việt Nam")
                        .contains("Hội chủ trì")
                        .contains("Chuẩn bị từ 8/9/2023")
                        .contains("Năm khác"))
                .anySatisfy(line -> assertThat(line).contains("29/4/2023").contains("10/3 âm lịch"))
                .anySatisfy(line ->
                        assertThat(line).contains("15/11/2023 – 15/12/2023").contains("Chủ đề: Đảm bảo an sinh xã hội"))
                .anySatisfy(line -> assertThat(line).contains("Tết trồng cây").contains("Dự kiến"));
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsSubsequence("Tháng 1", "Tháng 2", "Tháng 12", "Chưa ấn định ngày");
        open("ngay-ky-niem?nam=2030");
        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .contains("100 năm Ngày thành lập Hội LHPN Việt Nam")
                .contains("Năm tròn"));
        open("ngay-ky-niem?nam=9999");
        assertThat(shown()).contains("năm " + LocalDate.now(clock).getYear());
    }

    @Test
    void filtersStandInTheAddress() {
        signIn(world.viewer());
        open("ngay-ky-niem?nam=2023");
        test(find(Checkbox.class).single()).click();
        assertThat(lines()).hasSizeBetween(8, 10).noneMatch(line -> line.contains("Quốc khánh"));
        test((Select<?>) find(Select.class).withLabel("Loại").single()).selectItem("Địa phương");
        assertThat(shown()).contains("Không có ngày nào").contains("Đổi bộ lọc");
        open("ngay-ky-niem?nam=2023&loai=local-day&pham-vi=provincial&vai-tro=attached");
        assertThat(lines()).singleElement().asString().contains("Ngày thành lập thành phố Bắc Kạn");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theYearIsChosenAndTheNextOneStandsOnTop() {
        signIn(world.viewer());
        open("ngay-ky-niem");
        assertThat(find(ComboBox.class).withLabel("Năm").single().getValue())
                .isEqualTo(LocalDate.now(clock).getYear());
        test((ComboBox<Integer>) find(ComboBox.class).withLabel("Năm").single()).selectItem("2025");
        assertThat(shown()).contains("Ngày kỷ niệm năm 2025").doesNotContain("Sắp tới");
        LocalDate soon = LocalDate.now(clock).withDayOfYear(1);
        assertThat(world.viewer()
                        .call(() -> reading.year(soon.getYear(), world.city(), AnniversaryFilter.ALL))
                        .next(soon))
                .hasValueSatisfying(next -> assertThat(next.role().takesPart()).isTrue());
    }

    @Test
    void oneIsAddedWithItsOriginAndItsYear() {
        signIn(world.songCauChair());
        open("ngay-ky-niem");
        press("Thêm ngày kỷ niệm");
        type("Tên", "Ngày thành lập Hội " + world.mark());
        type("Ngày", "31/2");
        press("Thêm năm gốc");
        test(find(IntegerField.class).withLabel("Năm").single()).setValue(1985);
        press("Lưu");
        assertThat(find(TextField.class).withLabel("Ngày").single().getErrorMessage())
                .contains("Không có ngày dương lịch như vậy");
        type("Ngày", "12/10");
        press("Lưu");
        assertThat(find(AnniversaryLines.class).all().getFirst().getErrorMessage())
                .contains("Mỗi năm gốc cần tên riêng");
        type("Tên dùng trong “Kỷ niệm … năm”", "Ngày thành lập Hội LHPN phường");
        press("Lưu");
        assertThat(address()).matches("ngay-ky-niem/[0-9a-f-]{36}");
        assertThat(shown())
                .contains("Ngày 12/10")
                .contains("1985: Ngày thành lập Hội LHPN phường")
                .contains("Sông Cầu " + world.mark())
                .contains("30 ngày")
                .contains("Kỷ niệm " + (LocalDate.now(clock).getYear() - 1985) + " năm Ngày thành lập Hội LHPN phường");
    }

    @Test
    void aPageSaysItsComingYearsThemesAndAdvice() {
        signIn(world.viewer());
        open("ngay-ky-niem?nam=2023");
        open(path("Tháng hành động vì bình đẳng giới"));
        assertThat(shown())
                .contains("Từ ngày 15/11 đến ngày 15/12")
                .contains("2016: Tháng hành động")
                .contains("30 ngày (mức mặc định của cổng)")
                .contains("Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số")
                .contains("Theo ngày hằng năm")
                .doesNotContain("Nghị định số 111")
                .doesNotContain("Sửa");
        assertThat(lines().stream().filter(line -> line.contains("Tháng hành động")))
                .hasSize(10);
        open("ngay-ky-niem?nam=2023");
        open(path("Ngày Gia đình Việt Nam"));
        assertThat(shown()).contains("Nghị định số 111/2018/NĐ-CP");
    }

    @Test
    void oneIsPutOutOfUseAndDeleted() {
        UUID id = anniversaries.own(world.songCauChair(), world.songCau(), "Ngày hội " + world.mark());
        signIn(world.songCauChair());
        open("ngay-ky-niem/" + id);
        more("Ngừng dùng");
        assertThat(shown()).contains("Đã ngừng dùng");
        open("ngay-ky-niem?nam=2023");
        assertThat(shown()).contains("Đã ngừng dùngNgày hội " + world.mark());
        open("ngay-ky-niem/" + id);
        more("Dùng lại");
        assertThat(shown()).doesNotContain("Đã ngừng dùng");
        more("Xóa");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(address()).isEqualTo("ngay-ky-niem");
        open("ngay-ky-niem/" + id);
        assertThat(shown()).contains("Không tìm thấy");
    }

    @Test
    void whoeverWasFasterIsSaid() {
        UUID id = anniversaries.own(world.songCauChair(), world.songCau(), "Ngày hội " + world.mark());
        signIn(world.songCauChair());
        open("ngay-ky-niem/" + id + "/sua");
        long version =
                world.songCauChair().call(() -> reading.detail(id)).row().form().version();
        world.songCauChair().run(() -> service.use(id, false, version));
        type("Tên", "Của tôi " + world.mark());
        ConfirmDialog late = pressTooLate("Lưu");
        assertThat(words(late)).contains("đã lưu lúc").contains("TênCủa tôi " + world.mark());
    }

    @Test
    void aUnitChangesItsOwnAndOnlyReadsWhatIsCommon() {
        signIn(world.songCauChair());
        open("ngay-ky-niem/moi");
        Select<?> places = find(Select.class).withLabel("Phạm vi").single();
        assertThat(places.getListDataView().getItemCount())
                .as("her ward and its branches")
                .isEqualTo(3);
        assertThat(find(Select.class).withLabel("Loại").single().getValue()).isEqualTo(AnniversaryKind.LOCAL_DAY);
        open("ngay-ky-niem?nam=2023");
        String path = path("Ngày Gia đình Việt Nam");
        open(path);
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Sửa"))
                        .exists())
                .isFalse();
        open(path + "/sua");
        assertThat(shown()).contains("Không tìm thấy");
    }
}
