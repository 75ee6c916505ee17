package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.support.HostileTexts;
import vn.congtachoi.uikit.Texts;

/** What is copied in Word arrives as blocks, and nothing but text arrives. */
class PastedTextTest {

    @Test
    void aPieceOfAWordReportBecomesBlocks() throws IOException {
        PastedText pasted = PastedText.read(word(), "");
        assertThat(outline(pasted))
                .containsExactly(
                        "PARAGRAPH *Kết quả công tác Hội và phong trào phụ nữ*",
                        "PARAGRAPH Sáu tháng đầu năm, các cấp Hội trên địa bàn phường đã bám sát sự chỉ đạo của cấp uỷ,"
                                + " chủ động khắc phục khó khăn, hoàn thành “nhiệm vụ” đề ra.",
                        "HEADING_1 KẾT QUẢ THỰC HIỆN",
                        "HEADING_2 Công tác tuyên truyền, giáo dục",
                        "HEADING_3 _Tuyên truyền chủ trương, chính sách_",
                        "PARAGRAPH Hội đã tổ chức *12 buổi* truyền thông cho *_8.538 lượt người_*, xem tại trang tin của"
                                + " Hội. Đạt 85% kế hoạch.",
                        "ITEM Duy trì *05* mô hình;",
                        "SUB_ITEM Mô hình “Nhà sạch, vườn đẹp”;",
                        "ITEM Giúp đỡ phụ nữ nghèo.",
                        "ITEM Tặng 22 suất học bổng;⏎mỗi suất 500.000 đồng",
                        "SUB_ITEM Nguồn: hội viên đóng góp",
                        "TABLE [*TT*|*Chỉ tiêu*|*Kết quả*|] [||*Kế hoạch*|*Thực hiện*]"
                                + " [1|Lượt người được tuyên truyền⏎(Phong trào thi đua)|10.000|8.538]");
        assertThat(pasted.dropped()).isEqualTo(new PastedText.Dropped(1, 2, 1, 1, 1));
        assertThat(pasted.blocks().getFirst())
                .isInstanceOfSatisfying(Block.Paragraph.class, title -> assertThat(title.alignment())
                        .isEqualTo(Block.Alignment.CENTRE));
        assertThat(pasted.blocks().get(8)).isInstanceOfSatisfying(Block.Item.class, item -> assertThat(item.marker())
                .isEqualTo(Block.Marker.NUMBER));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <p><b>I. KẾT QUẢ</b></p>|HEADING_1 KẾT QUẢ
                    <p><b>II/ Đánh giá chung</b></p>|HEADING_1 Đánh giá chung
                    <p>III. PHƯƠNG HƯỚNG</p>|HEADING_1 PHƯƠNG HƯỚNG
                    <p>V. Nguyễn Thị Hoa phát biểu</p>|PARAGRAPH V. Nguyễn Thị Hoa phát biểu
                    <p><b>1. Công tác tham mưu</b></p>|HEADING_2 Công tác tham mưu
                    <p><strong>1.1. Tham mưu</strong></p>|HEADING_3 Tham mưu
                    <p><span style="font-weight:700">đ) Về quy chế</span></p>|HEADING_3 Về quy chế
                    <p><b>1.439 hội viên dự</b></p>|PARAGRAPH *1.439 hội viên dự*
                    <p><b>12 cán bộ</b></p>|PARAGRAPH *12 cán bộ*
                    <p><b>Điều 1. Thành lập đoàn</b></p>|ARTICLE Thành lập đoàn
                    <p>1. Không đậm thì là câu thường</p>|PARAGRAPH 1. Không đậm thì là câu thường
                    <h2>1. Có số</h2>|HEADING_2 Có số
                    <h1>Mở đầu</h1>|HEADING_PLAIN Mở đầu
                    <p class="MsoHeading7" style="mso-outline-level:3"><b>a) Có cấp</b></p>|HEADING_3 Có cấp
                    <ul><li>một<ul><li>hai</li></ul></li></ul>|ITEM một / SUB_ITEM hai
                    <ol><li><p>một</p></li></ol>|ITEM một
                    <p>– Gạch dài</p>|ITEM Gạch dài
                    <p>-5 độ</p>|PARAGRAPH -5 độ
                    <div>một<div>hai</div>ba</div>|PARAGRAPH một / PARAGRAPH hai / PARAGRAPH ba
                    <b style="font-weight:normal"><p>thường</p></b>|PARAGRAPH thường
                    <p>A<br><br>B</p>|PARAGRAPH A⏎⏎B
                    <p>&lt;b&gt; ** ⟦x⟧ $F{x}</p>|PARAGRAPH <b> ** ⟦x⟧ $F{x}
                    <table><tr><td><p>khung</p><p>hai dòng</p></td></tr></table>|PARAGRAPH khung / PARAGRAPH hai dòng
                    """)
    void markupIsReadByItsMeaning(String html, String blocks) {
        String expected = String.join(" / ", outline(PastedText.read(html, "")));
        assertThat(expected).isEqualTo(blocks);
    }

    @Test
    void nothingButTextArrives() {
        PastedText pasted = PastedText.read(
                "<p onclick='x()'>Hội<script>alert(1)</script><style>p{}</style><img src=x onerror=y><svg><text>vẽ</text></svg>"
                        + "<iframe src='https://example.org'></iframe><a href='javascript:x()'>bấm</a>"
                        + "<span hidden>ẩn</span></p>",
                "");
        assertThat(outline(pasted)).containsExactly("PARAGRAPH Hộibấm");
        assertThat(pasted.dropped()).isEqualTo(new PastedText.Dropped(3, 0, 0, 1, 1));
    }

    /** Word writes what a style hides once, by its class; remarks and older versions stand in comments. */
    @Test
    void onlyWhatWordShowsArrives() {
        PastedText pasted = PastedText.read("""
                <html><head><style><!--
                 /* Style Definitions */
                 p.MsoNormal {margin:0cm;}
                span.An, span.An2
                    {mso-style-name:An; mso-hide: all; display: none;}
                .chim {visibility : hidden}
                @page WordSection1 {size:595.3pt 841.9pt;}
                p.Thay {display:block;}
                --></style></head><body>
                <!--[if gte mso 9]><xml><w:WordDocument>ẩn-một</w:WordDocument></xml><![endif]-->
                <p class=MsoNormal>Hội <span class=An>ẩn-hai</span><span class="x An2">ẩn-ba</span><b class=chim>ẩn-bốn</b>                <!--[if supportFields]><span>ẩn-năm PAGE \\* MERGEFORMAT</span><![endif]-->                <span style='DISPLAY : none; mso-hide:all'>ẩn-sáu</span><del>ẩn-bảy</del><ins>thêm</ins>                <span style='mso-footnote-id:ftn1'>[1]</span><![if !vml]> và<![endif]> phụ nữ</p>
                <p class=Thay>Thấy</p><div class=An>Thấy nữa</div>
                <div style='mso-element:comment-list'><p>ẩn-tám</p></div>
                <div style='mso-element:footnote-list'><p>ẩn-chín</p></div></body></html>""", "");
        assertThat(outline(pasted))
                .containsExactly("PARAGRAPH Hội thêm và phụ nữ", "PARAGRAPH Thấy", "PARAGRAPH Thấy nữa");
        assertThat(pasted.dropped()).isEqualTo(new PastedText.Dropped(0, 1, 1, 4, 0));
    }

    @Test
    void plainTextIsReadLineByLine() {
        assertThat(outline(PastedText.read(" ", "I. KẾT QUẢ\r\n\r\nĐã họp.\n- một\n+ hai\n1. ba")))
                .containsExactly(
                        "HEADING_1 KẾT QUẢ", "PARAGRAPH Đã họp.", "ITEM một", "SUB_ITEM hai", "PARAGRAPH 1. ba");
        assertThat(outline(PastedText.read("<p> </p>", "chữ"))).containsExactly("PARAGRAPH chữ");
        assertThat(PastedText.read("", "").blocks()).isEmpty();
    }

    @Test
    void lettersAndMarksApartAreJoined() {
        String apart = Normalizer.normalize("Hội Phụ nữ Đức Xuân", Normalizer.Form.NFD);
        assertThat(outline(PastedText.read("<p>" + apart + "</p>", "")))
                .containsExactly("PARAGRAPH Hội Phụ nữ Đức Xuân");
        assertThat(outline(PastedText.read("", apart))).containsExactly("PARAGRAPH Hội Phụ nữ Đức Xuân");
    }

    @Test
    void aTableWithinACellBecomesItsLines() {
        String nested = "<table><tr><td>b</td><td>c</td></tr></table>";
        assertThat(outline(PastedText.read("<table><tr><td>a</td><td>" + nested + "</td></tr></table>", "")))
                .containsExactly("TABLE [a|b⏎c]");
    }

    @Test
    void aColumnOfNumbersStandsAtTheRight() {
        Block.Table table = (Block.Table) PastedText.read(
                        "<table><tr><td>Tên</td><td>Số</td></tr><tr><td>Sông Cầu</td><td>8.538</td></tr></table>", "")
                .blocks()
                .getFirst();
        assertThat(table.columns())
                .extracting(Block.Column::alignment)
                .containsExactly(Block.Alignment.LEFT, Block.Alignment.RIGHT);
    }

    @TestFactory
    Stream<DynamicTest> hostileTextsStayTexts() {
        return HostileTexts.kept(200).entrySet().stream()
                .map(hostile -> DynamicTest.dynamicTest(hostile.getKey(), () -> {
                    PastedText pasted =
                            PastedText.read("", "Tổ: " + hostile.getValue().replace("\r\n", " "));
                    assertThat(pasted.blocks()).hasSize(1);
                    assertThat(TypedHeading.words(
                                    pasted.blocks().getFirst().allRuns().toList()))
                            .isEqualTo(VietnameseText.nfc("Tổ: " + hostile.getValue()));
                }));
    }

    @Test
    void whatCannotBeTakenIsRefusedInASentence() {
        refused("<p>" + "x".repeat(PastedText.LARGEST) + "</p>", "document.paste.too-large");
        refused("<div>".repeat(5000) + "x", "document.paste.too-deep");
        refused("<p>a</p>".repeat(501), "document.paste.too-many");
        refused("<table><tr>" + "<td>a</td>".repeat(13) + "</tr></table>", "document.paste.too-wide");
        refused("<table><tr><td colspan=999>a</td><td>b</td></tr></table>", "document.paste.too-wide");
        refused("<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(301) + "</table>", "document.paste.too-long-table");
        refused("<p>" + "dài ".repeat(6000) + "</p>", "document.paste.too-long");
        refused("<p>" + HostileTexts.OLD_FONT + "</p>", "document.paste.old-font");
        refused("<p style='font-family:\".VnTime\"'>Héi Phô n÷</p>", "document.paste.old-font");
        refused("<font face='VNI-Times'>Hoäi</font>", "document.paste.old-font");
    }

    @Test
    void anOldFontsNameDoesNoHarmToReadableWords() {
        assertThat(outline(PastedText.read("<p style='font-family:\".VnTime\"'>Hội Phụ nữ</p>", "")))
                .containsExactly("PARAGRAPH Hội Phụ nữ");
    }

    private static void refused(String html, String key) {
        assertThatThrownBy(() -> PastedText.read(html, "")).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.messageKey().key()).isEqualTo(key);
            assertThat(Texts.of(refusal)).hasSizeLessThan(250).doesNotContain("{");
        });
    }

    static String word() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PastedTextTest.class.getResourceAsStream("/document/word-clipboard.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Kind and words of each block: bold in stars, italics in lines, breaks as ⏎. */
    static List<String> outline(PastedText pasted) {
        return pasted.blocks().stream()
                .map(block -> BlockKind.of(block) + " " + words(block))
                .toList();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Words words -> words(words.runs());
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> words(cell.runs()))
                                .collect(Collectors.joining("|", "[", "]")))
                        .collect(Collectors.joining(" "));
        };
    }

    private static String words(List<Run> runs) {
        return runs.stream()
                .map(Run.Text.class::cast)
                .map(run -> mark(mark(run.text(), "_", run.italic()), "*", run.bold()))
                .collect(Collectors.joining())
                .replace('\n', '⏎');
    }

    private static String mark(String words, String sign, boolean marked) {
        return marked ? sign + words + sign : words;
    }
}
