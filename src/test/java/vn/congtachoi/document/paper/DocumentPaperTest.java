package vn.congtachoi.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperContract;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperPlace;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.PdfReading;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.paper.Renderers;
import vn.congtachoi.support.HostileTexts;

class DocumentPaperTest {

    private static final double MM = 72 / 25.4;
    private static final String LETTERS =
            "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ "
                    + "AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ Đ";

    private final DocumentPrinter printer = new DocumentPrinter(Renderers.ordinary());
    private final DocumentPrinter demonstration = new DocumentPrinter(Renderers.demonstration());

    private RenderedPaper print(PaperContent content) {
        return print(content, PaperProfile.HOI_NQ30, PaperOrientation.PORTRAIT);
    }

    private RenderedPaper print(PaperContent content, PaperProfile profile, PaperOrientation orientation) {
        return printer.print(content, Papers.SAID, profile, orientation, PaperContext.of("Văn bản"));
    }

    private static List<LayoutFault> faults(PaperContent content, RenderedPaper paper) {
        return new LayoutCheck(content, Papers.SAID, PaperProfile.HOI_NQ30, PaperOrientation.PORTRAIT).check(paper);
    }

    private static Map<String, PaperContent> kinds(PaperProfile profile) {
        return Map.of(
                "report", Papers.report(profile),
                "decision", Papers.decision(),
                "letter", Papers.letter(),
                "proposal", Papers.proposal(),
                "minutes", Papers.minutes());
    }

    static Stream<Arguments> forms() {
        return Stream.of(PaperProfile.values()).flatMap(profile -> Stream.of(PaperOrientation.values())
                .map(orientation -> Arguments.of(profile, orientation)));
    }

    @ParameterizedTest
    @EnumSource(PaperProfile.class)
    void theTemplateFitsItsRecord(PaperProfile profile) {
        PaperContract.check(DocumentPaper.of(profile, PaperOrientation.PORTRAIT));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void papersOfEveryKindAreSoundInEveryForm(PaperProfile profile, PaperOrientation orientation) {
        kinds(profile).forEach((kind, content) -> {
            RenderedPaper paper = print(content, profile, orientation);

            assertThat(new LayoutCheck(content, Papers.SAID, profile, orientation).check(paper))
                    .as(kind)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFileIsValidPdfA(PaperProfile profile, PaperOrientation orientation) {
        RenderedPaper paper = demonstration.print(
                Papers.report(profile),
                Papers.SAID,
                profile,
                orientation,
                PaperContext.of("Báo cáo").asDraft());

        assertThat(PdfReading.faultsOfPdfA(paper)).isEmpty();
        assertThat(PdfReading.fontsNotEmbedded(paper)).isEmpty();
    }

    @Test
    void everyLetterIsPrintedInEveryLook() {
        PaperContent content = Papers.paper(
                "Thông báo",
                "Chữ cái",
                Papers.paragraph(Papers.text(LETTERS)),
                Papers.paragraph(Papers.bold(LETTERS)),
                Papers.paragraph(Papers.italic(LETTERS)));

        RenderedPaper paper = print(content);

        String printed = squeezed(String.join("", PdfReading.pages(paper)));
        assertThat(printed.split(squeezed(LETTERS), -1)).hasSize(4);
        assertThat(faults(content, paper)).isEmpty();
    }

    @Test
    void figuresStandInTheTextInTheirWords() {
        String text = squeezed(String.join("", PdfReading.pages(print(Papers.report(PaperProfile.HOI_NQ30)))));

        assertThat(text)
                .contains(squeezed("tổ chức cho 8.538 lượt người được học tập"))
                .contains(squeezed("tiêu biểu có 731 người đạt danh hiệu “Phụ nữ tiêu biểu”"));
    }

    @Test
    void headingsAndListsAreNumberedByTheirOrder() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            blocks.add(Papers.item(1, Block.Marker.LETTER, "điểm"));
        }
        blocks.add(Papers.heading(1, "một"));
        blocks.add(Papers.heading(2, "một một"));
        blocks.add(Papers.heading(3, "chi tiết"));
        blocks.add(Papers.heading(1, "hai"));
        blocks.add(Papers.heading(2, "hai một"));
        blocks.add(Papers.article("đầu"));
        blocks.add(Papers.item(1, Block.Marker.NUMBER, "khoản"));
        blocks.add(Papers.article("sau"));
        blocks.add(Papers.item(1, Block.Marker.NUMBER, "khoản"));

        assertThat(texts(new DocumentText(blocks)))
                .containsExactly(
                        "a) điểm",
                        "b) điểm",
                        "c) điểm",
                        "d) điểm",
                        "đ) điểm",
                        "e) điểm",
                        "I. MỘT",
                        "1. một một",
                        "a) chi tiết",
                        "II. HAI",
                        "1. hai một",
                        "Điều 1. đầu",
                        "1. khoản",
                        "Điều 2. sau",
                        "1. khoản");
    }

    @Test
    void theEndMarkFollowsTheLastWordAndStandsAloneAfterATable() {
        PrintedText printed = new PrintedText(PaperProfile.HOI_NQ30, Papers.SAID);

        assertThat(ends(printed, Papers.paragraph("Xong."))).isEqualTo("Xong./.");
        assertThat(ends(printed, Papers.paragraph("Xong"))).isEqualTo("Xong./.");
        assertThat(ends(printed, Papers.paragraph("Xong./."))).isEqualTo("Xong./.");
        assertThat(ends(printed, Papers.dash("xong;"))).isEqualTo("xong;./.");
        assertThat(ends(printed, Papers.figures(1))).isEqualTo("./.");
    }

    private static String ends(PrintedText printed, Block block) {
        return switch (printed.withEndMark(Papers.texts(block)).getLast()) {
            case PrintedBlock.Paragraph paragraph -> paragraph.text().letters();
            case PrintedBlock.Item item -> item.text().letters();
            default -> "";
        };
    }

    private static List<String> texts(DocumentText text) {
        return new PrintedText(PaperProfile.HOI_NQ30, Papers.SAID)
                .of(text).stream()
                        .map(block -> switch (block) {
                            case PrintedBlock.Heading heading -> heading.text().letters();
                            case PrintedBlock.Item item ->
                                item.mark() + item.text().letters();
                            case PrintedBlock.Paragraph paragraph ->
                                paragraph.text().letters();
                            case PrintedBlock.Table _ -> "";
                        })
                        .toList();
    }

    @Test
    void marginsAndPlacesAreWhatTheDecreeWants() {
        RenderedPaper paper = print(Papers.report(PaperProfile.HOI_NQ30));

        PaperPlace number = paper.place("number").orElseThrow();
        PaperPlace date = paper.place("date").orElseThrow();
        PaperPlace signature = paper.place("signature").orElseThrow();
        PaperPlace seal = paper.place("seal").orElseThrow();
        assertThat(number.y()).isEqualTo(date.y());
        assertThat(number.x()).isCloseTo(30, within(0.3));
        assertThat(date.right()).isCloseTo(195, within(0.5));
        assertThat(seal.width()).isEqualTo(36);
        double left = signature.x() + (signature.width() - 50) / 2;
        assertThat(seal.right()).isCloseTo(left + 50 / 3.0, within(0.5));
        assertThat(seal.y() + 18).isCloseTo(signature.y() + signature.height() / 2, within(0.1));
        assertThat(lettersWithin(paper, signature))
                .as("nothing is printed where the signature goes")
                .isEmpty();
        assertThat(lettersWithin(paper, number)).isEqualTo("Số:15/BC-BTV");
        double name = y(paper, signature.page(), "Vũ Thị Kim Quỳnh") / MM;
        assertThat(name).isBetween(signature.bottom(), signature.bottom() + 8);
    }

    private static String lettersWithin(RenderedPaper paper, PaperPlace place) {
        return read(paper).get(place.page() - 1).body().stream()
                .filter(letter -> letter.x() / MM >= place.x() && letter.right() / MM <= place.right())
                .filter(letter -> letter.y() / MM >= place.y() && letter.y() / MM <= place.bottom())
                .map(PageText.Letter::text)
                .collect(Collectors.joining());
    }

    private static double y(RenderedPaper paper, int page, String words) {
        PageText text = read(paper).get(page - 1);
        return text.body().get(text.letters().indexOf(squeezed(words))).y();
    }

    private static List<PageText> read(RenderedPaper paper) {
        try (PDDocument document = PageText.open(paper.pdf())) {
            return PageText.read(document, PaperProfile.HOI_NQ30);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anEndingOfTwoHasTwoPlaces() {
        RenderedPaper paper = print(Papers.minutes());

        PaperPlace left = paper.place("signature-left").orElseThrow();
        PaperPlace right = paper.place("signature").orElseThrow();
        assertThat(left.page()).isEqualTo(right.page());
        assertThat(left.y()).isEqualTo(right.y());
        assertThat(left.right()).isLessThan(right.x());
    }

    @Test
    void pagesAreNumberedFromTheSecondAndEveryAnnexBeginsAnew() {
        RenderedPaper paper = print(Papers.report(PaperProfile.HOI_NQ30));

        List<String> numbers =
                read(paper).stream().map(page -> page.marks().getFirst()).toList();
        List<String> pages = PdfReading.pages(paper);
        List<Integer> starts = IntStream.range(0, pages.size())
                .filter(i -> numbers.get(i).isEmpty())
                .boxed()
                .toList();
        assertThat(starts).hasSize(3);
        assertThat(pages.get(starts.get(1))).contains("Phụ lục I").contains("BIỂU SỐ LIỆU");
        assertThat(pages.get(starts.get(2))).contains("Phụ lục II").contains("DANH SÁCH TẬP THỂ");
        assertThat(numbers.get(starts.get(1) + 1)).isEqualTo("2");
        assertThat(numbers.get(1)).isEqualTo("2");
    }

    @Test
    void oneAnnexAloneHasNoNumber() {
        PaperContent report = Papers.report(PaperProfile.HOI_NQ30);
        PaperContent one = new PaperContent(
                report.head(),
                report.title(),
                report.body(),
                report.ending(),
                report.marks(),
                report.annexes().subList(0, 1));

        assertThat(String.join("", PdfReading.pages(print(one))))
                .contains("Phụ lục\n")
                .doesNotContain("Phụ lục I");
    }

    @Test
    void theHeadOfALongTableStandsOnEveryPageAndNoRowIsSplit() {
        PaperContent content = Papers.paper("Báo cáo", "Biểu dài", Papers.paragraph("Số liệu:"), Papers.figures(60));

        RenderedPaper paper = print(content);

        assertThat(paper.pages()).isGreaterThan(3);
        assertThat(read(paper).stream().map(PageText::letters))
                .filteredOn(letters -> letters.contains("Chỉtiêusố"))
                .hasSizeGreaterThan(3)
                .allSatisfy(letters ->
                        assertThat(letters).contains("TTChỉtiêuĐVTKếhoạchnămThựchiện6thángTỷlệ%SocùngkỳGhichú"));
        assertThat(paper.places("row")).hasSize(60);
        assertThat(faults(content, paper)).isEmpty();
    }

    @Test
    void theSignatureNeverStandsWithoutTwoLines() {
        for (int lines = 18; lines <= 34; lines++) {
            PaperContent content = Papers.paper(
                    "Kế hoạch",
                    "Tổ chức hoạt động",
                    IntStream.range(0, lines)
                            .mapToObj(n -> Papers.dash("Nội dung thứ " + n))
                            .toArray(Block[]::new));

            assertThat(faults(content, print(content))).as("%d lines", lines).isEmpty();
        }
    }

    /** A long list of nơi nhận is higher than the signature beside it. */
    @Test
    void norDoesALongListOfRecipients() {
        for (int lines = 10; lines <= 18; lines++) {
            Block[] blocks = IntStream.range(0, lines)
                    .mapToObj(n -> Papers.dash("Nội dung thứ " + n))
                    .toArray(Block[]::new);
            PaperContent one = Papers.paper("Kế hoạch", "Kiểm tra, giám sát", blocks);
            for (int units = 10; units <= 16; units++) {
                PaperSignature chair = Papers.chair(
                        PaperProfile.HOI_NQ30,
                        IntStream.range(0, units)
                                .mapToObj(n -> "- Hội LHPN phường số " + n + ";")
                                .toArray(String[]::new));
                PaperContent content = new PaperContent(
                        one.head(), one.title(), one.body(), PaperEnding.of(chair), one.marks(), List.of());

                assertThat(faults(content, print(content)))
                        .as("%d lines, %d units", lines, units)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSignatureTakesTwoRowsOfALongTableWithIt() {
        for (int rows = 28; rows <= 44; rows++) {
            PaperContent content = Papers.paper("Báo cáo", "Biểu dài", Papers.figures(rows));

            assertThat(faults(content, print(content))).as("%d rows", rows).isEmpty();
        }
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        for (int lines = 18; lines <= 32; lines++) {
            List<Block> blocks = new ArrayList<>();
            IntStream.range(0, lines).forEach(n -> blocks.add(Papers.dash("Nội dung thứ " + n)));
            blocks.add(Papers.heading(1, "Phần sau"));
            blocks.add(Papers.heading(2, "Mục sau"));
            blocks.add(Papers.figures(12));
            blocks.add(Papers.paragraph("Kết thúc. ".repeat(30)));
            PaperContent content = Papers.paper("Kế hoạch", "Tổ chức hoạt động", blocks.toArray(Block[]::new));

            assertThat(faults(content, print(content))).as("%d lines", lines).isEmpty();
        }
    }

    @Test
    void nothingIsCutHoweverLong() {
        PaperContent content = Papers.paper(
                "Báo cáo",
                "Về ".repeat(60).strip(),
                Papers.paragraph("một từ ".repeat(2500).strip()),
                Papers.paragraph("x".repeat(300)),
                Papers.table(
                        List.of(new Block.Column(1, Block.Alignment.LEFT), new Block.Column(3, Block.Alignment.LEFT)),
                        List.of(
                                Papers.row("Ngắn", "Dài"),
                                Papers.row("1", "rất dài ".repeat(900).strip()),
                                Papers.row("2", "y".repeat(300)))),
                Papers.paragraph("Hết."),
                Papers.paragraph("Xin báo cáo."));

        RenderedPaper paper = print(content);

        assertThat(faults(content, paper))
                .allSatisfy(fault -> assertThat(fault.message().key()).isEqualTo("document.paper.fault.word"))
                .hasSize(1);
    }

    @Test
    void aDraftKeepsRoomForNumberAndDay() {
        PaperContent report = Papers.proposal();
        PaperContent draft = new PaperContent(
                Papers.blankHead(PaperProfile.HOI_NQ30),
                report.title(),
                report.body(),
                report.ending(),
                report.marks(),
                List.of());

        List<String> pages = PdfReading.pages(printer.print(
                draft,
                Papers.SAID,
                PaperProfile.HOI_NQ30,
                PaperContext.of("Dự thảo").asDraft()));

        assertThat(pages.getFirst().replace('\u00a0', ' '))
                .contains("DỰ THẢO")
                .containsPattern("Số: {3,}/BC-BTV")
                .containsPattern("ngày {3,}tháng 7 năm 2023")
                .doesNotContain("null");
    }

    @TestFactory
    Stream<DynamicTest> whatAPersonTypesIsTextAndNothingElse() {
        Map<String, String> typed = HostileTexts.kept(120);
        typed.put("an expression", "$F{text} $P{title} <style isBold=\"true\">x</style> &amp; \"' <script>");
        return typed.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    PaperContent content = Papers.paper(
                            "Thông báo",
                            "Chữ lạ",
                            Papers.heading(2, each.getValue()),
                            Papers.paragraph(Papers.bold(each.getValue()), Papers.text(each.getValue())),
                            Papers.table(
                                    List.of(new Block.Column(1, Block.Alignment.LEFT)),
                                    List.of(Papers.row("Chữ"), Papers.row(each.getValue()))),
                            Papers.paragraph("Hết"));

                    assertThat(faults(content, print(content)).stream()
                                    .map(fault -> fault.message().key())
                                    .filter(key -> !key.endsWith(".glyph") && !key.endsWith(".word")))
                            .isEmpty();
                }));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
