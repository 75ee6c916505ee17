package vn.congtachoi.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.calendar.HolidayForm;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.HolidayService;
import vn.congtachoi.calendar.HolidaySource;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The holidays of a year; each test keeps to a year of its own, which the law's rule fills. */
class HolidaysViewTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    HolidayService holidays;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @SuppressWarnings("unchecked")
    private List<HolidayRow> rows() {
        roundTrip();
        Grid<HolidayRow> grid = findInView(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(at -> test(grid).getRow(at))
                .toList();
    }

    private Dialog dialog() {
        return find(Dialog.class).last();
    }

    private void type(String label, String value) {
        test(find(TextField.class, dialog()).withLabel(label).single()).setValue(value);
    }

    private void day(String label, LocalDate value) {
        test(find(DatePicker.class, dialog()).withLabel(label).single()).setValue(value);
    }

    private void save() {
        roundTrip();
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals("Lưu"))
                        .single())
                .click();
        roundTrip();
    }

    @Test
    void aYearWithoutAnnouncementsFollowsTheLaw() {
        signIn(world.officer());
        open("quan-tri/ngay-nghi?nam=2081");
        assertThat(shown()).contains("năm 2081").contains("← Năm 2080").contains("Năm 2082 →");
        assertThat(rows()).isNotEmpty().allMatch(row -> row.source() == HolidaySource.BY_RULE);
        assertThat(HolidayWords.name(rows().getFirst())).isEqualTo("Tết Dương lịch");
    }

    @Test
    void anEntryIsAddedChangedAndRemoved() {
        LocalDate day = LocalDate.of(2082, 8, 17);
        signIn(world.officer());
        open("quan-tri/ngay-nghi?nam=2082");
        press("Thêm ngày nghỉ");
        save();
        assertThat(words(dialog().getChildren().findFirst().orElseThrow())).contains("chọn ngày đầu");
        day("Từ ngày", day);
        day("Đến hết ngày", day);
        save();
        assertThat(words(dialog().getChildren().findFirst().orElseThrow())).contains("Gõ tên ngày nghỉ");
        type("Tên", "Nghỉ hoán đổi");
        save();
        assertThat(words(dialog().getChildren().findFirst().orElseThrow())).contains("Gõ căn cứ");
        type("Căn cứ", "Thông báo số 1/TB");
        save();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(announced()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Nghỉ hoán đổi");
            assertThat(row.from()).isEqualTo(day);
        });

        act("Sửa");
        type("Tên", "Nghỉ bù");
        save();
        assertThat(announced()).extracting(HolidayRow::name).containsExactly("Nghỉ bù");

        act("Bỏ");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(announced()).isEmpty();
    }

    private List<HolidayRow> announced() {
        return rows().stream()
                .filter(row -> row.source() == HolidaySource.ANNOUNCED)
                .toList();
    }

    /** The act beside the one announced entry. */
    @SuppressWarnings("unchecked")
    private void act(String caption) {
        Grid<HolidayRow> grid = findInView(Grid.class).single();
        int at = rows().indexOf(announced().getFirst());
        test(find(Button.class, test(grid).getCellComponent(at, 4))
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    @Test
    void somebodyWhoWasFasterIsSaid() {
        LocalDate day = LocalDate.of(2083, 8, 17);
        signIn(world.officer());
        HolidayRow added = holidays.add(new HolidayForm(HolidayKind.SWAP_DAY_OFF, "Trước", day, day, "TB 1"));
        open("quan-tri/ngay-nghi?nam=2083");
        act("Sửa");
        holidays.change(
                added.id(),
                added.version(),
                new HolidayForm(HolidayKind.SWAP_DAY_OFF, "Người khác sửa", day, day, "TB 2"));
        type("Tên", "Của tôi");
        save();
        assertThat(words(find(ConfirmDialog.class).single()))
                .contains("đã lưu lúc")
                .contains("TênCủa tôiNgười khác sửa")
                .contains("Căn cứTB 1TB 2");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(announced()).extracting(HolidayRow::name).containsExactly("Người khác sửa");
    }

    @Test
    void onlyTheHeadUnitKeepsThem() {
        signIn(world.songCauChair());
        open("quan-tri/ngay-nghi?nam=2084");
        assertThat(shown()).contains("do đơn vị cấp trên cùng ghi").doesNotContain("Thêm ngày nghỉ");
        LocalDate day = LocalDate.of(2084, 8, 17);
        HolidayForm form = new HolidayForm(HolidayKind.SWAP_DAY_OFF, "Nghỉ riêng", day, day, "TB 1");
        assertThatThrownBy(() -> holidays.add(form)).isInstanceOf(ForbiddenException.class);
    }
}
