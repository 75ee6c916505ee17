package vn.congtachoi.agenda.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarFiles;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMoves;
import vn.congtachoi.agenda.calendar.CalendarQuestion;
import vn.congtachoi.agenda.calendar.CalendarReading;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.VnFormat;

/** The calendar: its four shapes, its filters, and moving what stands in it. */
class CalendarPageTest extends ScreenTest {

    /** A Friday far from everything else. */
    private static final LocalDate FRIDAY = LocalDate.of(2036, 10, 24);

    @Autowired
    TestCity cities;

    @Autowired
    TestMeeting meetings;

    @Autowired
    CalendarReading calendar;

    @Autowired
    CalendarMoves moves;

    @Autowired
    CalendarFiles files;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private int days(LocalDate day) {
        return (int) (day.toEpochDay() - LocalDate.now(clock).toEpochDay());
    }

    private void meeting(String title, LocalDate day) {
        meetings.announce(world.chair(), world.city(), title, days(day), Invitee.unit(world.songCau()));
    }

    private Div bar(String words) {
        roundTrip();
        return find(Div.class)
                .withCondition(div -> div.hasClassName("app-bar") && words(div).equals(words))
                .single();
    }

    private Component dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private void inDialog(String caption) {
        Component dialog = dialog();
        test(find(Button.class, dialog)
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private Anchor link(String words) {
        roundTrip();
        return find(Anchor.class)
                .withCondition(anchor -> words(anchor).equals(words))
                .single();
    }

    private CalendarEntry seen(LocalDate day) {
        return calendar.entries(CalendarQuestion.all(day, day).with(Set.of(CalendarLayer.MEETING)))
                .getFirst();
    }

    @Test
    void aMonthShowsDaysWithTheirMoonAndWhatStandsThere() {
        meeting("Kỷ niệm 20/10", FRIDAY);
        signIn(world.officer());
        open("lich?ngay=2036-10-01");
        assertThat(shown()).contains("Tháng 10/2036", "Thứ Sáu 24/10/2036, âm lịch 6/9", "08:00 Kỷ niệm 20/10");
        assertThat(link("Sau →").getHref()).isEqualTo("lich?ngay=2036-11-01");
        assertThat(find(Div.class)
                        .withCondition(div ->
                                div.hasClassName("app-cal__lunar") || words(div).equals("Thứ Bảy415/8"))
                        .exists())
                .as("rằm with its month")
                .isTrue();
        open("lich?ngay=2036-09-10");
        assertThat(shown()).contains("Quốc khánh").doesNotContain("08:00 Kỷ niệm 20/10");
        open("lich?ngay=hom-nao&lop=abc&don-vi=x&nguoi=y&xem=gi");
        assertThat(shown()).contains("Tháng " + LocalDate.now(clock).getMonthValue() + "/");
    }

    @Test
    void whatFindsNoRoomLeadsToItsDay() {
        for (int i = 0; i < 6; i++) {
            meeting("Họp " + i, FRIDAY);
        }
        signIn(world.officer());
        open("lich?ngay=2036-10-01");
        assertThat(link("còn 2 mục").getHref()).isEqualTo("lich?xem=danh-sach&ngay=2036-10-24");
        open("lich?xem=tuan&ngay=2036-10-24");
        assertThat(shown())
                .contains("Tuần 20/10/2036 – 26/10/2036", "08:00 Họp 5")
                .doesNotContain("còn 2 mục");
        open("lich?xem=danh-sach&ngay=2036-10-24");
        assertThat(shown()).contains("24/10/2036 – 22/11/2036", "08:00 Họp 0", "Hội trường");
    }

    @Test
    void aYearCountsEachDayAndLeadsToIt() {
        meeting("Một", FRIDAY);
        meeting("Hai", FRIDAY);
        signIn(world.officer());
        open("lich?xem=nam&ngay=2036-05-05");
        roundTrip();
        Anchor day = find(Anchor.class)
                .withCondition(anchor -> anchor.getHref().equals("lich?xem=danh-sach&ngay=2036-10-24"))
                .single();
        assertThat(words(day)).isEqualTo("242");
        assertThat(day.getAriaLabel()).contains("Thứ Sáu 24/10/2036, âm lịch 6/9: 2 mục");
        assertThat(find(Anchor.class)
                        .withCondition(anchor -> anchor.hasClassName("app-mini__day"))
                        .all())
                .hasSize(366);
        assertThat(link("Tháng 10").getHref()).isEqualTo("lich?ngay=2036-10-01");
    }

    @Test
    void layersUnitsAndPeopleStandInTheAddress() {
        meeting("Giao ban", FRIDAY);
        signIn(world.officer());
        open("lich?ngay=2036-10-01&lop=nghi,viec");
        assertThat(shown()).doesNotContain("Giao ban");
        open("lich?ngay=2036-10-01&lop=khong");
        assertThat(shown()).contains("Chưa bật lớp nào");
        open("lich?ngay=2036-10-01&don-vi=" + world.nongThuong());
        assertThat(shown()).doesNotContain("Giao ban");
        open("lich?ngay=2036-10-01&nguoi=" + world.songCauChair().personId());
        assertThat(shown()).contains("Giao ban");
        open("lich?ngay=2036-10-01&nguoi=" + world.viewer().personId());
        assertThat(shown()).doesNotContain("Giao ban");
        open("lich?ngay=2036-10-01");
        roundTrip();
        @SuppressWarnings("unchecked")
        CheckboxGroup<CalendarLayer> layers = find(CheckboxGroup.class).single();
        layers.deselect(CalendarLayer.MEETING);
        ComponentUtil.fireEvent(
                layers,
                new AbstractField.ComponentValueChangeEvent<>(
                        layers, layers, EnumSet.allOf(CalendarLayer.class), true));
        assertThat(shown()).doesNotContain("Giao ban");
    }

    @Test
    void aDayOffersWhatMayBeBegunThere() {
        signIn(world.officer());
        open("lich?ngay=2036-10-01");
        roundTrip();
        Div cell = find(Div.class)
                .withCondition(div -> FRIDAY.toString().equals(div.getElement().getAttribute("data-day")))
                .single();
        test(cell).click();
        assertThat(words(dialog())).contains("Ngày này chưa có gì.");
        assertThat(find(Anchor.class, dialog()).all())
                .extracting(Anchor::getHref)
                .contains("cuoc-hop/moi?ngay=2036-10-24", "nhiem-vu/moi?han=2036-10-24");
        open("cuoc-hop/moi?ngay=2036-10-24");
        roundTrip();
        assertThat(find(DatePicker.class).all())
                .extracting(DatePicker::getValue)
                .contains(FRIDAY);
    }

    @Test
    void anEntrySaysWhatItIsAndMovesToAnotherDay() {
        meeting("Giao ban", FRIDAY);
        signIn(world.officer());
        open("lich?ngay=2036-10-01");
        Div bar = bar("08:00 Giao ban");
        assertThat(DragSource.configure(bar).isDraggable()).isTrue();
        test(bar).click();
        assertThat(words(dialog()))
                .contains("08:00–10:00 ngày 24/10/2036", "Hội trường", "Chủ trì: Hà Thị Hương", "Đã mời");
        assertThat(link("Mở").getHref()).startsWith("cuoc-hop/");
        inDialog("Chuyển ngày…");
        test(find(DatePicker.class, dialog()).single()).setValue(FRIDAY.plusDays(2));
        assertThat(words(dialog())).contains("Ngày 26/10/2036 là Chủ nhật.");
        assertThat(find(Button.class, dialog()).all())
                .anyMatch(button -> words(button).equals("Vẫn chuyển"));
        test(find(DatePicker.class, dialog()).single()).setValue(FRIDAY.plusDays(3));
        assertThat(words(dialog())).doesNotContain("Chủ nhật");
        inDialog("Chuyển");
        assertThat(seen(FRIDAY.plusDays(3)).title()).isEqualTo("Giao ban");
        assertThat(find(Notification.class).all()).anyMatch(toast -> words(toast)
                .contains("Đã chuyển “Giao ban” sang " + VnFormat.day(FRIDAY.plusDays(3))));
        press("Hoàn tác");
        assertThat(seen(FRIDAY).title()).isEqualTo("Giao ban");
    }

    @Test
    void whatIsDroppedOnAFreeDayMovesAtOnceAndOtherwiseSheIsAsked() {
        meeting("Giao ban", FRIDAY);
        meeting("Hội nghị", FRIDAY.plusDays(3));
        signIn(world.officer());
        open("lich?ngay=2036-10-01");
        CalendarEntry entry = seen(FRIDAY);
        CalendarMover mover = new CalendarMover(moves, () -> open("lich?ngay=2036-10-01"));
        mover.drop(entry, FRIDAY.plusDays(3));
        assertThat(words(dialog())).contains("Đ/c Hà Thị Hương có “Hội nghị” (08:00–10:00).");
        inDialog("Để sau");
        assertThat(seen(FRIDAY).title()).isEqualTo("Giao ban");
        mover.drop(entry, FRIDAY.plusDays(4));
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(shown()).contains("28/10/2036");
        assertThat(seen(FRIDAY.plusDays(4)).title()).isEqualTo("Giao ban");
        assertThatThrownBy(() -> mover.drop(entry, FRIDAY.plusDays(5))).isInstanceOf(StaleDataException.class);
        assertThat(seen(FRIDAY.plusDays(4)).title()).as("somebody was faster").isEqualTo("Giao ban");
    }

    @Test
    void whatIsShownIsPrintedWithItsLayersAndItsNumber() throws IOException {
        for (int i = 0; i < 9; i++) {
            meeting("Hội nghị tổng kết phong trào thi đua số " + i, FRIDAY);
        }
        signIn(world.officer());
        open("lich?ngay=2036-10-01&lop=hop");
        roundTrip();
        assertThat(link("Lịch tháng (PDF)").isVisible()).isTrue();
        CalendarQuestion question =
                CalendarQuestion.all(FRIDAY, FRIDAY).with(Set.of(CalendarLayer.MEETING, CalendarLayer.HOLIDAY));
        String month = words(files.month(question, List.of("Gồm: Cuộc họp"), world.city(), YearMonth.of(2036, 10)));
        assertThat(month)
                .contains("LỊCH THÁNG 10/2036", "HỘI LHPN THÀNH PHỐ BẮC KẠN", "Gồm: Cuộc họp", "9 mục")
                .contains("6/9", "mục, xem danh sách dưới", "Những ngày có nhiều mục", "số 8.");
        String year = words(files.year(question, List.of(), world.city(), 2036));
        assertThat(year).contains("LỊCH NĂM 2036", "Tháng 12", "9 mục", "– 1/1/2036: Tết Dương lịch");
        open("lich?lop=khong");
        roundTrip();
        assertThat(find(Anchor.class)
                        .withCondition(anchor -> words(anchor).endsWith("(PDF)"))
                        .exists())
                .isFalse();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whoeverMayNotMoveItReadsWhy() {
        meeting("Giao ban", FRIDAY);
        signIn(world.viewer());
        open("lich?ngay=2036-10-01");
        Div bar = bar("08:00 Giao ban");
        assertThat(DragSource.configure(bar).isDraggable()).isFalse();
        test(bar).click();
        assertThat(words(dialog())).contains("Không chuyển được ngày:").doesNotContain("Chuyển ngày…");
        List<Anchor> begin = find(Anchor.class, dialog()).all();
        assertThat(begin).hasSize(1);
    }
}
