package vn.congtachoi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A month and a year as grids. */
class GridPapersTest {

    private static final PaperHead HEAD =
            new PaperHead("HỘI LHPN TỈNH BẮC KẠN", "BAN THƯỜNG VỤ", "", "Bắc Kạn, ngày 06 tháng 10 năm 2023");

    private static final List<String> LETTERS = List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN");

    private static final String LONG = "– 08:00 Hội nghị tổng kết phong trào thi đua và biểu dương phụ nữ điển hình "
            + "tiên tiến các cấp giai đoạn hai nghìn không trăm hai mươi";

    private final PaperRenderer renderer = new PaperRenderer(new Samples.Place(false));

    private static MonthGridData month(int lines) {
        List<MonthGridData.Row> rows = new ArrayList<>();
        for (int week = 0; week < 6; week++) {
            int first = week * 7 + 1;
            rows.add(MonthGridData.Row.week(
                    IntStream.range(first, first + 7).mapToObj(String::valueOf).toList(),
                    Collections.nCopies(7, "15/8"),
                    Collections.nCopies(7, LONG)));
        }
        rows.add(MonthGridData.Row.heading("Những ngày có nhiều mục"));
        IntStream.range(0, lines)
                .forEach(i -> rows.add(MonthGridData.Row.line("Thứ Sáu " + i + ": Giao ban; Tọa đàm.")));
        return new MonthGridData(
                HEAD,
                "LỊCH THÁNG 10/2023",
                List.of("Gồm: Cuộc họp", "42 mục"),
                List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"),
                rows);
    }

    private static YearMonthPart part(int month) {
        return new YearMonthPart(
                "Tháng " + month,
                LETTERS,
                IntStream.range(0, 42)
                        .mapToObj(i -> i < 2 || i > 32 ? "" : String.valueOf(i - 1))
                        .toList(),
                IntStream.range(0, 42).mapToObj(i -> i == 20 ? "99" : "").toList(),
                IntStream.range(0, 42)
                        .mapToObj(i -> i == 20 ? YearMonthPart.Fill.MANY : YearMonthPart.Fill.NONE)
                        .toList());
    }

    private static YearGridData year(int lines) {
        List<YearGridData.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i += 4) {
            rows.add(YearGridData.Row.months(part(i), part(i + 1), part(i + 2), part(i + 3)));
        }
        rows.add(YearGridData.Row.heading("Nổi bật trong năm"));
        IntStream.range(0, lines).forEach(i -> rows.add(YearGridData.Row.line("– 20/10/2023: Hội nghị " + i + "!")));
        return new YearGridData(HEAD, "LỊCH NĂM 2023", List.of("Gồm: Cuộc họp", "12 mục"), rows);
    }

    @Test
    void theTemplatesFitTheirRecords() {
        PaperContract.check(MonthGrid.definition());
        PaperContract.check(YearGrid.definition());
        PaperContract.checkTemplate("year-month");
    }

    @Test
    void nothingOfAFullMonthIsCut() {
        RenderedPaper paper = renderer.render(MonthGrid.definition(), month(60), PaperContext.of("Tháng"));
        String all = String.join(" ", PdfReading.pages(paper)).replaceAll("\\s+", " ");
        assertThat(all.split("hai nghìn", -1)).as("every cell").hasSize(43);
        assertThat(all.split("không trăm", -1)).as("to its end").hasSize(43);
        assertThat(all).contains("Thứ Sáu 59: Giao ban; Tọa đàm.", "BAN THƯỜNG VỤ", "42 mục");
        assertThat(PdfReading.pages(paper).getLast())
                .as("no weekdays over a list")
                .doesNotContain("Chủ nhật");
    }

    @Test
    void aYearHasItsMonthsOnOnePageAndGoesOnWithWhatStandsOut() {
        RenderedPaper paper = renderer.render(YearGrid.definition(), year(80), PaperContext.of("Năm"));
        assertThat(PdfReading.pages(paper).getFirst()).contains("Tháng 1", "Tháng 12", "99");
        assertThat(String.join("", PdfReading.pages(paper)).split("Hội nghị", -1))
                .hasSize(81);
        assertThat(renderer.render(YearGrid.definition(), year(0), PaperContext.of("Năm"))
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void theFilesAreValidPdfA() {
        RenderedPaper month = renderer.render(MonthGrid.definition(), month(2), PaperContext.of("Tháng"));
        RenderedPaper year = renderer.render(YearGrid.definition(), year(2), PaperContext.of("Năm"));
        assertThat(PdfReading.faultsOfPdfA(month)).isEmpty();
        assertThat(PdfReading.faultsOfPdfA(year)).isEmpty();
        assertThat(PdfReading.fontsNotEmbedded(month)).isEmpty();
        assertThat(PdfReading.fontsNotEmbedded(year)).isEmpty();
    }

    @Test
    void whatIsNoWeekIsRefused() {
        assertThatThrownBy(() -> MonthGridData.Row.week(List.of("1"), List.of("1"), List.of("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new YearMonthPart("", LETTERS, List.of("1"), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
