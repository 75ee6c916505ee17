package vn.congtachoi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListPaperTest {

    private static final double MM = 72 / 25.4;

    private final PaperRenderer renderer = new PaperRenderer(new Samples.Place(false));
    private final PaperRenderer demonstration = new PaperRenderer(new Samples.Place(true));

    @Test
    void everyCharacterOfALongListIsPrintedOnce() {
        ListPaperData data = Samples.longList();

        RenderedPaper paper = renderer.render(ListPaper.portrait(), data, PaperContext.of("Danh sách"));

        List<String> pages = PdfReading.pages(paper);
        assertThat(pages).hasSize(paper.pages()).hasSizeGreaterThan(10);
        String headings = data.columns().stream().map(ListColumn::heading).collect(Collectors.joining());
        Stream<String> cells = data.rows().stream().flatMap(row -> row.cells().stream());
        Stream<String> numbers = IntStream.rangeClosed(2, paper.pages()).mapToObj(Integer::toString);
        String expected = Stream.of(
                        Stream.of(data.title()),
                        data.subtitles().stream(),
                        Stream.of(headings.repeat(paper.pages())),
                        cells,
                        numbers)
                .flatMap(each -> each)
                .collect(Collectors.joining());
        assertThat(PdfReading.characters(String.join("", pages))).isEqualTo(PdfReading.characters(expected));
        assertThat(pages.getFirst()).contains("Số dòng: 500");
    }

    @Test
    void theTableHeadStandsOnEveryPageAndTheNumberFromTheSecondOn() {
        List<String> pages = PdfReading.pages(
                renderer.render(ListPaper.portrait(), Samples.longList(), PaperContext.of("Danh sách")));

        assertThat(pages).allSatisfy(page -> assertThat(page).contains("TT Nhiệm vụ Đơn vị Hạn"));
        assertThat(pages.getFirst().strip()).startsWith("Danh sách nhiệm vụ");
        assertThat(pages.get(1).strip()).startsWith("2\n");
    }

    @Test
    void theCompiledTableSaysWhatItWasGiven() {
        RenderedPaper paper = renderer.render(ListPaper.landscape(), Samples.compiledTable(), PaperContext.of("Biểu"));

        String text = String.join("", PdfReading.pages(paper));
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("HỘI LHPN TỈNH BẮC KẠN")
                .contains("HỘI LHPN THÀNH PHỐ BẮC KẠN")
                .contains("Số: 15/BC-BTV")
                .contains("Bắc Kạn, ngày 03 tháng 7 năm 2023")
                .contains("98 110 120 102 85 80 70 66 731")
                .contains("TM. BAN THƯỜNG VỤ")
                .contains("Vũ Thị Kim Quỳnh")
                .contains("- Lưu: VT, BTV.")
                .doesNotContain("null");
        assertThat(paper.pages()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(PaperOrientation.class)
    void thePaperIsValidPdfAWithTagsAndEmbeddedFonts(PaperOrientation orientation) throws IOException {
        PaperDefinition<ListPaperData> definition = ListPaper.of(PaperProfile.HOI_NQ30, orientation);

        RenderedPaper paper = demonstration.render(
                definition,
                Samples.compiledTable(),
                PaperContext.of("Biểu tổng hợp").asDraft());

        assertThat(PdfReading.faultsOfPdfA(paper)).isEmpty();
        assertThat(PdfReading.fontsNotEmbedded(paper)).isEmpty();
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Biểu tổng hợp");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(PaperOrientation.class)
    void officialTextStaysInsideTheMargins(PaperOrientation orientation) {
        RenderedPaper paper = renderer.render(
                ListPaper.of(PaperProfile.HOI_NQ30, orientation), Samples.compiledTable(), PaperContext.of("Biểu"));

        assertThat(PdfReading.positions(paper)).isNotEmpty().allSatisfy(position -> {
            assertThat((double) position.getX()).isGreaterThanOrEqualTo(30 * MM - 0.5);
            assertThat((double) position.getX() + position.getWidth())
                    .isLessThanOrEqualTo(orientation.width() - 15 * MM + 0.5);
            assertThat((double) position.getY()).isLessThanOrEqualTo(orientation.height() - 20 * MM + 0.5);
        });
    }

    @ParameterizedTest
    @EnumSource(PaperProfile.class)
    void theNationalHeadingStaysOnOneLine(PaperProfile profile) {
        RenderedPaper paper = renderer.render(
                ListPaper.of(profile, PaperOrientation.PORTRAIT), Samples.compiledTable(), PaperContext.of("Biểu"));

        assertThat(PdfReading.pages(paper).getFirst()).contains(profile.text("right.first"));
    }

    /** A line of text that is higher than its element disappears without any error; profiles have different sizes. */
    @ParameterizedTest
    @EnumSource(PaperProfile.class)
    void nothingOfHeadAndSignatureIsLostInAnyProfile(PaperProfile profile) {
        RenderedPaper paper = renderer.render(
                ListPaper.of(profile, PaperOrientation.LANDSCAPE), Samples.compiledTable(), PaperContext.of("Biểu"));

        String text = String.join("", PdfReading.pages(paper));
        assertThat(text)
                .contains(profile.text("right.second"))
                .contains("HỘI LHPN TỈNH BẮC KẠN", "HỘI LHPN THÀNH PHỐ BẮC KẠN", "Nơi nhận:", "- Lưu: VT, BTV.")
                .contains("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Vũ Thị Kim Quỳnh");
        assertThat(text.lines().anyMatch(line -> line.strip().startsWith("*")))
                .as("star below the issuer")
                .isEqualTo(profile.text("issuer.mark").equals("star"));
    }

    @Test
    void aDraftLeavesNumberAndDayBlankAndSaysThatItIsOne() {
        ListPaperData issued = Samples.compiledTable();
        PaperHead blank = new PaperHead(
                "",
                "HỘI LHPN THÀNH PHỐ BẮC KẠN",
                PaperProfile.HOI_NQ30.numberLine(null, "BC", "BTV"),
                PaperHead.draftDateLine("Bắc Kạn", YearMonth.of(2024, 1)));
        ListPaperData draft = new ListPaperData(
                blank,
                issued.title(),
                issued.subject(),
                issued.subtitles(),
                issued.columns(),
                issued.rows(),
                issued.notes(),
                issued.signature());

        List<String> pages = PdfReading.pages(demonstration.render(
                ListPaper.landscape(), draft, PaperContext.of("Biểu").asDraft()));

        assertThat(pages)
                .allSatisfy(page -> assertThat(page).contains("DỰ THẢO").contains("Dữ liệu trình diễn"));
        assertThat(pages.getFirst().replace('\u00a0', ' '))
                .containsPattern("Số: {3,}/BC-BTV")
                .containsPattern("ngày {3,}tháng 01 năm 2024");
    }

    @Test
    void theSignatureNeverStandsWithoutTwoRowsOfTheTable() {
        for (int rows = 12; rows <= 19; rows++) {
            List<ListRow> list = IntStream.rangeClosed(1, rows)
                    .mapToObj(n -> Samples.row(n, "Dòng thứ " + n, "người", "1 2 3 4 5 6 7 8", "36"))
                    .toList();

            List<String> pages = PdfReading.pages(
                    renderer.render(ListPaper.landscape(), Samples.compiledTable(list), PaperContext.of("Biểu")));

            assertThat(pages.getLast())
                    .as("%d rows", rows)
                    .contains("TM. BAN THƯỜNG VỤ", "Vũ Thị Kim Quỳnh", "Nơi nhận:", "- Lưu: VT, BTV.")
                    .contains("Dòng thứ " + rows, "Dòng thứ " + (rows - 1));
        }
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        for (int before = 11; before <= 15; before++) {
            List<ListRow> rows = new ArrayList<>();
            for (int n = 1; n <= before; n++) {
                rows.add(Samples.row(n, "Dòng thứ " + n, "người", "1 2 3 4 5 6 7 8", "36"));
            }
            rows.add(ListRow.heading("Đề án 938"));
            for (int n = 1; n <= 9; n++) {
                rows.add(Samples.row(n, "Sau đó " + n, "người", "1 2 3 4 5 6 7 8", "36"));
            }

            List<String> pages = PdfReading.pages(
                    renderer.render(ListPaper.landscape(), Samples.compiledTable(rows), PaperContext.of("Biểu")));

            assertThat(pages)
                    .filteredOn(page -> page.contains("Đề án 938"))
                    .as("%d rows before", before)
                    .hasSize(1)
                    .allSatisfy(page -> assertThat(page).contains("Sau đó 1"));
        }
    }

    @Test
    void aVeryLongCellIsNeverCut() {
        String text = "Một nội dung rất dài ".repeat(400).strip();
        ListPaperData data = ListPaperData.plain(
                "Danh sách",
                List.of(),
                List.of(ListColumn.centred("TT", 1), ListColumn.text("Nội dung", 9)),
                List.of(ListRow.of("1", text), ListRow.of("2", "ngắn")));

        String printed = String.join(
                "", PdfReading.pages(renderer.render(ListPaper.portrait(), data, PaperContext.of("Danh sách"))));

        assertThat(printed.split("dung", -1)).hasSizeGreaterThanOrEqualTo(402);
        assertThat(printed).contains("ngắn");
    }

    @Test
    void whatAPersonTypesIsTextAndNothingElse() {
        String typed = "$F{cells} $P{x} <b>đậm</b> &amp; \"' =1+1 \uD83C\uDF38";
        ListPaperData data = ListPaperData.plain(
                "Danh sách", List.of(), List.of(ListColumn.text("Nội dung", 1)), List.of(ListRow.of(typed)));

        RenderedPaper paper = renderer.render(ListPaper.portrait(), data, PaperContext.of("Danh sách"));

        assertThat(PdfReading.pages(paper).getFirst()).contains("$F{cells} $P{x} <b>đậm</b> &amp; \"' =1+1 □");
        assertThat(PdfReading.faultsOfPdfA(paper)).isEmpty();
    }

    @Test
    void anEmptyListKeepsItsTitleAndItsTableHead() {
        ListPaperData data =
                ListPaperData.plain("Danh sách", List.of(), List.of(ListColumn.text("Nội dung", 1)), List.of());

        RenderedPaper paper = renderer.render(ListPaper.portrait(), data, PaperContext.of("Danh sách"));

        assertThat(PdfReading.pages(paper).getFirst()).contains("Danh sách", "Số dòng: 0", "Nội dung");
        assertThat(PdfReading.faultsOfPdfA(paper)).isEmpty();
    }

    @Test
    void anEmptyOfficialTableIsSignedAllTheSame() {
        RenderedPaper paper =
                renderer.render(ListPaper.landscape(), Samples.compiledTable(List.of()), PaperContext.of("Biểu"));

        assertThat(PdfReading.pages(paper).getFirst()).contains("TM. BAN THƯỜNG VỤ", "Vũ Thị Kim Quỳnh");
    }

    @Test
    void aRowWithoutOneCellPerColumnIsRefused() {
        assertThatThrownBy(() -> ListPaperData.plain(
                        "Danh sách", List.of(), List.of(ListColumn.text("A", 1)), List.of(ListRow.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyPeoplePrintAtTheSameTime() throws Exception {
        List<String> alone = PdfReading.pages(
                renderer.render(ListPaper.landscape(), Samples.compiledTable(), PaperContext.of("Biểu")));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<List<String>> task = () -> PdfReading.pages(
                    renderer.render(ListPaper.landscape(), Samples.compiledTable(), PaperContext.of("Biểu")));
            for (Future<List<String>> each : threads.invokeAll(java.util.Collections.nCopies(12, task))) {
                assertThat(each.get()).isEqualTo(alone);
            }
        }
    }
}
