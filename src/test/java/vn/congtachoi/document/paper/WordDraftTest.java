package vn.congtachoi.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.paper.PaperProfile;

class WordDraftTest {

    private static XWPFDocument read(PaperContent content) {
        byte[] file = WordDraft.write(content, Papers.SAID, PaperProfile.HOI_NQ30);
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(XWPFDocument document) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void everyWordOfThePaperIsInTheFile() throws IOException {
        for (PaperContent content :
                List.of(Papers.report(PaperProfile.HOI_NQ30), Papers.decision(), Papers.letter(), Papers.minutes())) {
            String text = squeezed(text(read(content)));
            PaperContent unmarked = new PaperContent(
                    content.head(),
                    content.title(),
                    content.body(),
                    content.ending(),
                    PaperMarks.NONE,
                    content.annexes());
            assertThat(new MeantText(PaperProfile.HOI_NQ30, Papers.SAID)
                            .of(unmarked).stream()
                                    .map(WordDraftTest::squeezed)
                                    .map(piece -> piece.replaceFirst("^(-|\\+|\\d+[.])", ""))
                                    .filter(piece -> !text.contains(piece))
                                    .toList())
                    .isEmpty();
        }
    }

    @Test
    void headingsListsAndEmphasisAreWordsOwn() throws IOException {
        try (XWPFDocument document = read(Papers.report(PaperProfile.HOI_NQ30))) {
            assertThat(styled(document, "Heading1")).startsWith("I. KẾT QUẢ THỰC HIỆN", "II. ĐÁNH GIÁ CHUNG");
            assertThat(styled(document, "Heading2")).contains("5. Hai khâu đột phá");
            assertThat(styled(document, "Heading3")).startsWith("a) Công tác tuyên truyền, giáo dục");
            List<XWPFParagraph> items = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .toList();
            assertThat(items.stream().map(XWPFParagraph::getNumLevelText).distinct())
                    .containsExactlyInAnyOrder("-", "+", "%1.");
            List<XWPFRun> runs = document.getParagraphs().stream()
                    .flatMap(each -> each.getRuns().stream())
                    .toList();
            assertThat(runs).allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"));
            assertThat(runs.stream()
                            .filter(run -> run.isItalic() && !run.isBold())
                            .map(XWPFRun::text))
                    .contains("“Phụ nữ tiêu biểu”");
            assertThat(runs.stream().filter(XWPFRun::isBold).map(XWPFRun::text))
                    .contains("“Xây dựng người phụ nữ Việt Nam thời đại mới”");
        }
    }

    @Test
    void aListThatBeginsAnewIsNumberedAnew() throws IOException {
        try (XWPFDocument document = read(Papers.paper(
                "Kế hoạch",
                "Hai danh sách",
                Papers.item(1, Block.Marker.NUMBER, "một"),
                Papers.item(1, Block.Marker.NUMBER, "hai"),
                Papers.paragraph("và"),
                Papers.item(1, Block.Marker.NUMBER, "lại một")))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getNumID() != null)
                            .map(XWPFParagraph::getNumID)
                            .distinct())
                    .hasSize(2);
        }
    }

    @Test
    void aTableRepeatsItsHeadAndAnAnnexHasPagesOfItsOwn() throws IOException {
        try (XWPFDocument document = read(Papers.report(PaperProfile.HOI_NQ30))) {
            XWPFTable wide = document.getTables().stream()
                    .filter(table -> table.getRows().size() == 61)
                    .findFirst()
                    .orElseThrow();
            assertThat(wide.getRow(0).isRepeatHeader()).isTrue();
            assertThat(wide.getRow(1).isRepeatHeader()).isFalse();
            assertThat(wide.getRow(1).isCantSplitRow()).isTrue();
            List<CTSectPr> sections = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .collect(Collectors.toList());
            sections.add(document.getDocument().getBody().getSectPr());
            assertThat(sections.stream().map(section -> section.getPgSz().getOrient()))
                    .containsExactly(
                            STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE, STPageOrientation.PORTRAIT);
            assertThat(sections).allSatisfy(section -> {
                assertThat(section.getPgNumType().getStart()).isEqualTo(1);
                assertThat(section.getHeaderReferenceList()).hasSize(2);
                assertThat(section.isSetTitlePg()).isTrue();
            });
            assertThat(document.getHeaderList().stream()
                            .flatMap(header -> header.getParagraphs().stream())
                            .anyMatch(paragraph ->
                                    !paragraph.getCTP().getFldSimpleList().isEmpty()))
                    .as("number of the page")
                    .isTrue();
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
