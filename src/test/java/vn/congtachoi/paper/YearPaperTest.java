package vn.congtachoi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A year on A3. */
class YearPaperTest {

    private static final List<Double> STARTS =
            IntStream.rangeClosed(0, 12).mapToObj(month -> month / 12.0).toList();

    private final PaperRenderer renderer = new PaperRenderer(new Samples.Place(false));

    private static YearPaperData.Row lane(String name) {
        return new YearPaperData.Row(new YearBars(
                name,
                List.of("Tọa đàm (hạn 20/10/2023)", "! Báo cáo (hạn 1/2/2023)"),
                List.of(
                        new YearBars.Place(0.7, 0.8, 0.7, 0.9, YearBars.Fill.ACTIVE),
                        new YearBars.Place(0, 0.1, 0, 0.2, YearBars.Fill.LATE)),
                STARTS,
                0.76));
    }

    private static YearPaperData data(int lanes) {
        return new YearPaperData(
                "NHIỆM VỤ NĂM 2023 THEO ĐƠN VỊ",
                List.of("Đến ngày 6/10/2023"),
                "Đơn vị",
                IntStream.rangeClosed(1, 12).mapToObj(month -> "Tháng " + month).toList(),
                STARTS,
                0.76,
                IntStream.range(0, lanes)
                        .mapToObj(i -> lane(i % 3 == 0 ? "Sông Cầu " + i : ""))
                        .toList());
    }

    @Test
    void theTemplateFitsItsRecord() {
        PaperContract.check(YearPaper.definition());
        PaperContract.checkTemplate("year-bars");
    }

    @Test
    void everyLaneIsPrintedUnderTheMonthsOfEveryPage() {
        RenderedPaper paper = renderer.render(YearPaper.definition(), data(120), PaperContext.of("Năm 2023"));
        assertThat(paper.pages()).isGreaterThan(1);
        List<String> pages = PdfReading.pages(paper);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Tháng 1", "Tháng 12", "Đơn vị"));
        assertThat(String.join("", pages).split("Tọa đàm", -1)).hasSize(121);
    }

    @Test
    void theFileIsValidPdfA() {
        RenderedPaper paper = renderer.render(YearPaper.definition(), data(12), PaperContext.of("Năm 2023"));
        assertThat(PdfReading.faultsOfPdfA(paper)).isEmpty();
        assertThat(PdfReading.fontsNotEmbedded(paper)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new YearBars("", Collections.nCopies(17, "x"), List.of(), STARTS, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
