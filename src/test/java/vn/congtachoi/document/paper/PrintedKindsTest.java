package vn.congtachoi.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.paper.Renderers;
import vn.congtachoi.support.Programs;

/** What a paper is meant to say stands in its file to the letter, as a program that is not ours reads it. */
class PrintedKindsTest {

    private static final String TYPED =
            "$F{x} $P{title} <style isBold=\"true\">đậm</style> <script>alert(1)</script> &amp;";

    private final DocumentPrinter printer = new DocumentPrinter(Renderers.ordinary());

    /** Abbreviation and name of a kind; a letter has no name, minutes have no number of their own. */
    static Stream<Arguments> kinds() {
        List<List<String>> kinds = List.of(
                List.of("BC", "Báo cáo"),
                List.of("KH", "Kế hoạch"),
                List.of("TB", "Thông báo"),
                List.of("QĐ", "Quyết định"),
                List.of("CV", ""),
                List.of("GM", "Giấy mời"),
                List.of("TTr", "Tờ trình"),
                List.of("BB", "Biên bản"));
        return Stream.of(PaperProfile.values())
                .flatMap(profile -> kinds.stream().map(kind -> Arguments.of(profile, kind.getFirst(), kind.getLast())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsTypedIsWhatIsRead(PaperProfile profile, String abbreviation, String name) {
        PaperSignature chair = Papers.chair(profile, "- Như trên;", "- " + TYPED + ";", "- Lưu: VT.");
        PaperContent content = new PaperContent(
                Papers.head(profile, abbreviation.equals("CV") ? "" : abbreviation),
                new PaperTitle(name, "Về " + TYPED, List.of("Hội LHPN tỉnh " + TYPED, "Các cơ sở Hội")),
                new PaperBody(
                        abbreviation.equals("QĐ") ? List.of("Căn cứ " + TYPED) : List.of(),
                        Papers.texts(
                                Papers.heading(1, "Kết quả " + TYPED),
                                Papers.paragraph(Papers.bold(TYPED), Papers.text(" và "), Papers.italic(TYPED)),
                                Papers.dash("Gạch " + TYPED),
                                Papers.table(
                                        List.of(
                                                new Block.Column(1, Block.Alignment.CENTRE),
                                                new Block.Column(5, Block.Alignment.LEFT)),
                                        List.of(Papers.row("TT", "Nội dung"), Papers.row("1", TYPED))),
                                Papers.paragraph("Hết.")),
                        true),
                abbreviation.equals("BB")
                        ? new PaperEnding(new PaperSignature(List.of("THƯ KÝ"), "Đặng Thị Ế", List.of()), chair)
                        : PaperEnding.of(chair),
                PaperMarks.NONE,
                List.of());

        assertRead(profile, content, print(profile, content));
    }

    @Test
    void nothingIsLostHoweverLongAndTheHeadOfATableIsOnEveryPage() {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        String word = "nghiêng".repeat(43);
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Papers.row("TT", "Nội dung công việc", "Đơn vị thực hiện"));
        IntStream.rangeClosed(1, 60)
                .forEach(n -> rows.add(Papers.row(
                        Integer.toString(n), "Việc thứ " + n + " " + "rất dài ".repeat(40), "Hội LHPN xã số " + n)));
        PaperContent content = new PaperContent(
                Papers.head(profile, "BC"),
                new PaperTitle(
                        "Báo cáo",
                        "Kết quả " + word + " sáu tháng",
                        List.of(
                                "Hội LHPN tỉnh " + word,
                                "Ban Thường vụ " + "Thành ủy ".repeat(30).strip())),
                new PaperBody(
                        List.of(),
                        new DocumentText(List.of(
                                Papers.paragraph(IntStream.range(0, 5000)
                                        .mapToObj(n -> "từ" + n)
                                        .collect(Collectors.joining(" "))),
                                Papers.paragraph(word),
                                Papers.table(
                                        List.of(
                                                new Block.Column(1, Block.Alignment.CENTRE),
                                                new Block.Column(6, Block.Alignment.LEFT),
                                                new Block.Column(3, Block.Alignment.LEFT)),
                                        rows),
                                Papers.paragraph("Trên đây là báo cáo."),
                                Papers.paragraph("Hết."))),
                        true),
                PaperEnding.of(Papers.chair(
                        profile,
                        "- Hội LHPN tỉnh " + word + ";",
                        "- " + "Các cơ sở Hội ".repeat(20).strip() + ".")),
                PaperMarks.NONE,
                List.of());

        RenderedPaper paper = print(profile, content);

        assertRead(profile, content, paper);
        String[] pages = read(paper).split("\f", -1);
        List<String> ofTable =
                Stream.of(pages).filter(page -> page.contains("Việc thứ")).toList();
        assertThat(ofTable).hasSizeGreaterThan(5).allMatch(page -> page.contains("Nội dung công việc"));
        assertThat(paper.places("row")).hasSize(60);
    }

    @Test
    void aHeadTooLongForItsPlaceIsNamedAndNotCut() {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        PaperContent sound =
                Papers.paper("Báo cáo", "Kết quả", Papers.paragraph("Nội dung."), Papers.paragraph("Hết."));
        PaperContent content = new PaperContent(
                new PaperHead(
                        "HỘI LHPN TỈNH " + "X".repeat(300),
                        sound.head().issuer(),
                        sound.head().numberLine(),
                        sound.head().dateLine()),
                sound.title(),
                sound.body(),
                sound.ending(),
                sound.marks(),
                List.of());
        RenderedPaper paper = print(profile, content);
        assertThat(lost(profile, content, paper)).isZero();
        assertThat(new LayoutCheck(content, Papers.SAID, profile, PaperOrientation.PORTRAIT).check(paper))
                .extracting(fault -> fault.message().key())
                .contains("document.paper.fault.head");
    }

    private RenderedPaper print(PaperProfile profile, PaperContent content) {
        return printer.print(content, Papers.SAID, profile, PaperContext.of("Văn bản"));
    }

    private static String read(RenderedPaper paper) {
        return Programs.about(paper.pdf(), "pdftotext", "-raw");
    }

    private static long lost(PaperProfile profile, PaperContent content, RenderedPaper paper) {
        return Letters.lost(
                Letters.of(String.join("", new MeantText(profile, Papers.SAID).of(content))), Letters.of(read(paper)));
    }

    private static void assertRead(PaperProfile profile, PaperContent content, RenderedPaper paper) {
        String read = Letters.of(read(paper));
        for (String piece : new MeantText(profile, Papers.SAID).of(content)) {
            assertThat(Letters.isIn(read, Letters.of(piece), paper.pages()))
                    .as(piece)
                    .isTrue();
        }
        assertThat(lost(profile, content, paper)).as("letters lost").isZero();
        assertThat(new LayoutCheck(content, Papers.SAID, profile, PaperOrientation.PORTRAIT).check(paper))
                .isEmpty();
    }
}
