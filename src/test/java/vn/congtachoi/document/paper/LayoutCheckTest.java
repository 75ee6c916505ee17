package vn.congtachoi.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperPlace;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.paper.Renderers;
import vn.congtachoi.uikit.Texts;

/** Each fault is made on purpose and must be named; what it says of sound papers is told by {@link DocumentPaperTest}. */
class LayoutCheckTest {

    private final DocumentPrinter printer = new DocumentPrinter(Renderers.ordinary());

    private RenderedPaper print(PaperContent content, PaperProfile profile) {
        return printer.print(content, Papers.SAID, profile, PaperContext.of("Văn bản"));
    }

    private static List<String> said(PaperContent meant, PaperProfile profile, RenderedPaper paper) {
        return new LayoutCheck(meant, Papers.SAID, profile, PaperOrientation.PORTRAIT)
                .check(paper).stream()
                        .map(fault -> Texts.of(fault.message(), fault.args()))
                        .toList();
    }

    private static PaperContent notice(Block... blocks) {
        return Papers.paper("Thông báo", "Việc cần làm", blocks);
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        RenderedPaper paper = print(notice(Papers.paragraph("Câu thứ nhất.")), PaperProfile.HOI_NQ30);
        PaperContent meant = notice(Papers.paragraph("Câu thứ nhất. Zét QWJ bị mất."));

        assertThat(said(meant, PaperProfile.HOI_NQ30, paper))
                .contains("Trang in thiếu chữ của đoạn “Câu thứ nhất. Zét QWJ bị mất”.")
                .anyMatch(fault -> fault.matches("Trang in thiếu \\d+ chữ so với nội dung[.]"));
    }

    @Test
    void aLetterWithoutGlyphIsNamedByItsPage() {
        PaperContent content = notice(Papers.paragraph("Hoa 🌸 nở"));

        assertThat(said(content, PaperProfile.HOI_NQ30, print(content, PaperProfile.HOI_NQ30)))
                .containsExactly("Trang 1: phông chữ không có đủ chữ, có ô trống thay chữ.");
    }

    @Test
    void aHeadThatNeedsTooManyLinesIsNamed() {
        PaperContent sound = notice(Papers.paragraph("Nội dung."));
        PaperContent content = new PaperContent(
                new PaperHead(
                        "HỘI LHPN TỈNH",
                        "ĐẠI HỘI ĐẠI BIỂU PHỤ NỮ TOÀN THÀNH PHỐ ".repeat(5).strip(),
                        "Số: 15/BC-BTV-" + "VPHĐ-".repeat(8),
                        "Bắc Kạn, ngày 03 tháng 7 năm 2023"),
                sound.title(),
                sound.body(),
                sound.ending(),
                sound.marks(),
                List.of());

        assertThat(said(content, PaperProfile.HOI_NQ30, print(content, PaperProfile.HOI_NQ30)))
                .anyMatch(fault ->
                        fault.startsWith("Trang 1: “Số: 15/BC-BTV-") && fault.endsWith("phải nằm trên một dòng."))
                .anyMatch(fault -> fault.startsWith("Trang 1: “ĐẠI HỘI") && fault.endsWith("nên viết gọn lại."));
    }

    @Test
    void aWordThatBreaksInsideAColumnIsNamed() {
        String word = "x".repeat(300);
        PaperContent content = notice(
                Papers.table(
                        List.of(new Block.Column(1, Block.Alignment.LEFT)),
                        List.of(Papers.row("Chữ"), Papers.row(word))),
                Papers.paragraph("Hết."));

        assertThat(said(content, PaperProfile.HOI_NQ30, print(content, PaperProfile.HOI_NQ30)))
                .containsExactly("Bảng có cột quá hẹp, từ “" + "x".repeat(60) + "” bị ngắt giữa chừng.");
    }

    /** The printer avoids both: the paper is told other places than it has. */
    @Test
    void aSignatureAndAHeadingThatStandAloneAreNamed() {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 40).forEach(n -> blocks.add(Papers.dash("Nội dung thứ " + n)));
        PaperContent content =
                Papers.paper(new PaperTitle("Kế hoạch", "Tổ chức hoạt động", List.of()), new DocumentText(blocks));
        RenderedPaper paper = print(content, PaperProfile.HOI_NQ30);
        PaperPlace signature = paper.place("signature").orElseThrow();
        List<PaperPlace> places = Stream.concat(
                        paper.places().stream().filter(place -> place.page() < signature.page()),
                        Stream.of(signature, new PaperPlace("heading", 1, 30, 265, 165, 8)))
                .toList();

        assertThat(said(content, PaperProfile.HOI_NQ30, new RenderedPaper(paper.pdf(), paper.pages(), places)))
                .anyMatch(fault -> fault.startsWith("Trang 1: đề mục “-Nộidung"))
                .contains("Trang 2: phần ký đứng một mình, cần ít nhất hai dòng nội dung đi cùng.");
    }

    @Test
    void textOutsideTheMarginsIsNamed() {
        PaperContent content = notice(Papers.paragraph("Nội dung."));
        PaperContent withCode = new PaperContent(
                content.head(),
                content.title(),
                content.body(),
                content.ending(),
                new PaperMarks(null, "", "", "", new PaperMarks.Verification("http://a.vn/x", "MÃ-7")),
                List.of());
        RenderedPaper paper = print(withCode, PaperProfile.HOI_NQ30);

        assertThat(said(content, PaperProfile.HOI_NQ30, paper))
                .as("a mark that nobody meant")
                .containsExactly("Trang 1: có chữ nằm ngoài lề: “Mãtracứu:MÃ-7”.");
        assertThat(said(withCode, PaperProfile.HOI_NQ30, paper)).isEmpty();
    }
}
