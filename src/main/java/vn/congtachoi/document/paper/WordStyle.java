package vn.congtachoi.document.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.StyledText;

/** How paragraphs, letters and pages of a Word file look: the same values of the profile as on the paper. */
final class WordStyle {

    /** What a person in an office has; it is named, not embedded. */
    private static final String TYPEFACE = "Times New Roman";

    private static final int TWIPS_PER_POINT = 20;
    private static final String HEADING = "Heading";

    private final XWPFDocument document;
    private final PaperProfile profile;

    WordStyle(XWPFDocument document, PaperProfile profile) {
        this.document = document;
        this.profile = profile;
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= 3; level++) {
            styles.addStyle(headingStyle(level));
        }
        pageNumbers();
    }

    /** A paragraph of the text: justified, its first line indented. */
    XWPFParagraph body(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(profile.points("indent.body") * TWIPS_PER_POINT);
        paragraph.setSpacingBefore((int) (profile.number("space.body") * TWIPS_PER_POINT));
        paragraph.setSpacingBetween(profile.number("line.body"));
        return paragraph;
    }

    /** A heading that Word shows in its outline and keeps with what follows. */
    XWPFParagraph heading(XWPFParagraph paragraph, int level) {
        body(paragraph).setStyle(HEADING + level);
        paragraph.setKeepNext(true);
        return paragraph;
    }

    XWPFParagraph item(XWPFParagraph paragraph, int level) {
        body(paragraph).setIndentationFirstLine(profile.points("indent.body") * level * TWIPS_PER_POINT);
        return paragraph;
    }

    /** Without room above and below. */
    XWPFParagraph tight(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    void runs(XWPFParagraph paragraph, StyledText text, String look) {
        text.stretches().forEach(stretch -> run(paragraph, stretch.text(), look, stretch.bold(), stretch.italic()));
    }

    /** @param look whose size the profile knows */
    void run(XWPFParagraph paragraph, String text, String look, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        String[] lines = StyledText.plain(text).printed().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        run.setFontFamily(TYPEFACE);
        run.setFontSize(profile.number("size." + look));
        run.setBold(bold);
        run.setItalic(italic);
    }

    void unruled(XWPFTable table) {
        table.removeBorders();
    }

    /** @param points of width */
    void width(XWPFTableCell cell, int points) {
        var width = cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf((long) points * TWIPS_PER_POINT));
    }

    static ParagraphAlignment alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case JUSTIFIED -> ParagraphAlignment.BOTH;
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    /** The pages up to here are held that way; what follows starts on a page that is number 1 again. */
    void endSection(XWPFParagraph last, PaperOrientation orientation) {
        page(last.getCTP().addNewPPr().addNewSectPr(), orientation);
    }

    void lastSection(PaperOrientation orientation) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        page(section, orientation);
    }

    private void page(CTSectPr section, PaperOrientation orientation) {
        boolean portrait = orientation == PaperOrientation.PORTRAIT;
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setOrient(portrait ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
        size.setW(twips(orientation.width()));
        size.setH(twips(orientation.height()));
        var margins = section.addNewPgMar();
        margins.setTop(twips(profile.margin("top")));
        margins.setBottom(twips(profile.margin("bottom")));
        margins.setLeft(twips(profile.margin("left")));
        margins.setRight(twips(profile.margin("right")));
        section.addNewPgNumType().setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
        CTSectPr main = document.getDocument().getBody().getSectPr();
        if (section != main) {
            section.setHeaderReferenceArray(main.getHeaderReferenceList().toArray(new CTHdrFtrRef[0]));
        }
    }

    /** In the middle of the upper margin, from the second page on. */
    private void pageNumbers() {
        document.createHeader(HeaderFooterType.FIRST);
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.setDirty(true);
        field.addNewR().addNewT().setStringValue("2");
    }

    private static XWPFStyle headingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(HEADING + level);
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return new XWPFStyle(style);
    }

    private static BigInteger twips(int points) {
        return BigInteger.valueOf((long) points * TWIPS_PER_POINT);
    }
}
