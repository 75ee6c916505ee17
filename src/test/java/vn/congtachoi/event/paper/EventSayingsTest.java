package vn.congtachoi.event.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventPlanForm;
import vn.congtachoi.event.EventRow;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.EventWhere;
import vn.congtachoi.event.EventWords;
import vn.congtachoi.event.ProgrammePoint;
import vn.congtachoi.kernel.Decision;

/** How papers call an event and its hours. */
class EventSayingsTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private static EventSayings says(String title, EventKind kind, EventTime time, boolean lunar) {
        UUID id = new UUID(0, 1);
        EventRow row = new EventRow(
                id, id, "Bắc Kạn", kind, title, time, "Hội trường", "", EventState.PREPARING, Instant.EPOCH);
        EventDetail event = new EventDetail(
                row,
                EventForm.of(kind, title, time, EventWhere.at("Hội trường")),
                "Hội LHPN thành phố Bắc Kạn",
                "",
                "",
                "",
                "",
                new EventPlanForm(EventWords.NONE, List.of(), List.of(), List.of(), 0),
                List.of(),
                new EventDetail.Told("", ""),
                null,
                null,
                true,
                List.of(),
                List.of(),
                Map.of(),
                Decision.yes(),
                Decision.yes());
        return new EventSayings(
                new EventMatter(event, "Ban Thường vụ Hội LHPN thành phố Bắc Kạn", lunar, null, "", EventTurnout.NONE));
    }

    private static String when(EventTime time, boolean lunar) {
        return says("Gặp mặt", EventKind.GATHERING, time, lunar).when();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gặp mặt kỷ niệm 93 năm Ngày thành lập Hội | GATHERING  | tổ chức gặp mặt kỷ niệm 93 năm Ngày thành lập Hội
            Tổ chức Tuần lễ Áo dài                    | ACTION_PERIOD | tổ chức Tuần lễ Áo dài
            Ngày Phụ nữ khởi nghiệp                   | CONTEST    | tổ chức Ngày Phụ nữ khởi nghiệp
            Đại hội đại biểu phụ nữ                   | CONGRESS   | tổ chức Đại hội đại biểu phụ nữ
            20/10: gặp mặt                            | GATHERING  | tổ chức 20/10: gặp mặt
            """)
    void aTitleWithinASentenceKeepsTheCapitalsOfNames(String title, EventKind kind, String expected) {
        assertThat(says(title, kind, EventTime.days(LocalDate.of(2023, 10, 20), LocalDate.of(2023, 10, 20)), false)
                        .holding())
                .isEqualTo(expected);
    }

    @Test
    void hoursAndDaysAreSaidAsPapersSayThem() {
        LocalDate day = LocalDate.of(2023, 10, 20);
        assertThat(when(EventTime.on(day, EIGHT, LocalTime.of(10, 30)), false))
                .isEqualTo("Từ 08 giờ 00 đến 10 giờ 30, Thứ Sáu, ngày 20 tháng 10 năm 2023");
        assertThat(when(EventTime.on(day, EIGHT, null), false))
                .isEqualTo("08 giờ 00, Thứ Sáu, ngày 20 tháng 10 năm 2023");
        assertThat(when(EventTime.days(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 8)), false))
                .isEqualTo("Từ ngày 01 tháng 3 năm 2023 đến ngày 08 tháng 3 năm 2023");
        assertThat(when(new EventTime(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 6), EIGHT, null), false))
                .isEqualTo("Từ 08 giờ 00, ngày 05 tháng 01 năm 2024 đến ngày 06 tháng 01 năm 2024");
    }

    @Test
    void theLunarDayStandsBesideTheOtherWhereTheAnniversaryIsLunar() {
        assertThat(when(EventTime.on(LocalDate.of(2023, 4, 29), EIGHT, null), true))
                .as("Giỗ Tổ")
                .isEqualTo("08 giờ 00, Thứ Bảy, ngày 29 tháng 4 năm 2023 (tức ngày 10 tháng 3 âm lịch)");
        assertThat(when(EventTime.on(LocalDate.of(2023, 4, 1), null, null), true))
                .endsWith("(tức ngày 11 tháng 2 nhuận âm lịch)");
    }

    @Test
    void eachPointBeginsWhereTheOneBeforeEndsAsFarAsThatIsKnown() {
        List<ProgrammePoint> points = List.of(
                new ProgrammePoint("Đón khách", 15, "", ""),
                new ProgrammePoint("Diễn văn", 30, "", ""),
                new ProgrammePoint("Giao lưu", null, "", ""),
                new ProgrammePoint("Bế mạc", 10, "", ""));
        LocalDate day = LocalDate.of(2023, 10, 20);
        assertThat(ProgrammeWriting.hours(points, EventTime.on(day, EIGHT, null)))
                .containsExactly("08:00 – 08:15", "08:15 – 08:45", "08:45", "10 phút");
        assertThat(ProgrammeWriting.hours(points, EventTime.on(day, null, null)))
                .containsExactly("15 phút", "30 phút", "", "10 phút");
    }

    @Test
    void aPartIsReadByTheMarksBeforeItsLines() {
        assertThat(kinds("Một câu")).containsExactly("Paragraph");
        assertThat(kinds("Câu một\nCâu hai")).containsExactly("Item", "Item");
        assertThat(kinds("1. Tuyên truyền\nTrên loa\n- Treo băng rôn\n+ Trước ngày 15\na) Phường"))
                .containsExactly("Heading", "Paragraph", "Item", "Item", "Heading");
        assertThat(kinds(" \n ")).isEmpty();
    }

    private static List<String> kinds(String part) {
        TextDraft draft = new TextDraft();
        PartLines.into(draft, part);
        DocumentText text = draft.text();
        return text.blocks().stream()
                .map(block -> block.getClass().getSimpleName())
                .toList();
    }
}
