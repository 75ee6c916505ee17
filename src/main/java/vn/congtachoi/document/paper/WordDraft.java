package vn.congtachoi.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.uikit.Texts;

/**
 * A paper as a Word file, for remarks: the same words in the same order, with Word's own headings, lists and tables. It
 * is no official paper; what is issued is the PDF of {@link DocumentPrinter}.
 */
public final class WordDraft {

    /** Part of the text's width that the left column of head and signature takes. */
    private static final double LEFT_COLUMN = 0.45;

    private static final int SIGNATURE_LINES = 4;

    private final PaperProfile profile;
    private final PrintedText printed;
    private final XWPFDocument document = new XWPFDocument();
    private final WordStyle style;
    private final WordLists lists;

    private WordDraft(PaperProfile profile, Function<FigureReference, String> figures) {
        this.profile = profile;
        this.printed = new PrintedText(profile, figures);
        this.style = new WordStyle(document, profile);
        this.lists = new WordLists(document);
    }

    /**
     * The file.
     *
     * @param figures says each figure as its reference wants it said
     */
    public static byte[] write(PaperContent content, Function<FigureReference, String> figures, PaperProfile profile) {
        WordDraft draft = new WordDraft(profile, figures);
        try (XWPFDocument document = draft.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            draft.fill(content);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(PaperContent content) {
        head(content.head(), content.title());
        title(content.title());
        boolean italic = profile.text("text.basis").contains("italic");
        for (String basis : LineEnds.closed(content.body().bases())) {
            style.run(style.body(document.createParagraph()), basis, "body", false, italic);
        }
        DocumentText text = content.body().text();
        blocks(content.body().hasEndMark() ? printed.withEndMark(text) : printed.of(text), PaperOrientation.PORTRAIT);
        ending(content.ending());
        PaperOrientation before = PaperOrientation.PORTRAIT;
        for (int i = 0; i < content.annexes().size(); i++) {
            style.endSection(document.createParagraph(), before);
            PaperAnnex annex = content.annexes().get(i);
            annex(annex, DocumentPaperAssembler.annexName(content, i));
            before = annex.orientation();
        }
        style.lastSection(before);
    }

    private void head(PaperHead head, PaperTitle title) {
        XWPFTableCell[] cells = columns();
        XWPFTableCell left = cells[0];
        XWPFTableCell right = cells[1];
        line(left, head.superior(), "superior", false, false);
        line(left, head.issuer(), "issuer", true, false);
        line(left, profile.text("issuer.mark").equals("star") ? "*" : "", "issuer", false, false);
        line(left, head.numberLine(), "number", false, false);
        if (title.isLetter()) {
            line(left, DocumentPaperAssembler.matter(title), "matter", false, false);
        }
        line(right, profile.text("right.first"), "nation", true, false);
        line(right, profile.text("right.second"), "motto", true, false);
        line(right, "", "motto", false, false);
        line(right, head.dateLine(), "date", false, true);
        left.removeParagraph(0);
        right.removeParagraph(0);
    }

    private void title(PaperTitle title) {
        if (!title.isLetter()) {
            centred(VietnameseText.upper(title.kind()), "kind", true, false);
            centred(title.subject(), "subject", true, false);
        }
        List<String> receivers = title.receivers();
        String heading = Texts.of("paper.receivers");
        if (receivers.size() == 1) {
            centred(heading + " " + receivers.getFirst(), "receivers", false, false);
        } else if (!receivers.isEmpty()) {
            centred(heading, "receivers", false, false);
            LineEnds.dashed(receivers)
                    .forEach(line ->
                            style.run(style.item(document.createParagraph(), 1), line, "receivers", false, false));
        }
    }

    private void annex(PaperAnnex annex, String name) {
        centred(name, "kind", true, false);
        centred(VietnameseText.upper(annex.title()), "subject", true, false);
        centred(annex.reference(), "reference", false, true);
        blocks(printed.of(annex.text()), annex.orientation());
    }

    private void blocks(List<PrintedBlock> blocks, PaperOrientation orientation) {
        for (PrintedBlock block : blocks) {
            switch (block) {
                case PrintedBlock.Heading heading ->
                    style.runs(style.heading(document.createParagraph(), heading.level()), heading.text(), "body");
                case PrintedBlock.Paragraph paragraph -> {
                    XWPFParagraph made = style.body(document.createParagraph());
                    made.setAlignment(WordStyle.alignment(paragraph.alignment()));
                    style.runs(made, paragraph.text(), "body");
                }
                case PrintedBlock.Item item -> {
                    XWPFParagraph made = style.item(document.createParagraph(), item.level());
                    lists.listOf(item)
                            .ifPresentOrElse(
                                    list -> {
                                        made.setNumID(list);
                                        made.setNumILvl(BigInteger.ZERO);
                                    },
                                    () -> style.run(made, item.mark(), "body", false, false));
                    style.runs(made, item.text(), "body");
                }
                case PrintedBlock.Table table ->
                    new WordTable(document, style, profile.textWidth(orientation)).add(table);
            }
        }
    }

    private void ending(PaperEnding ending) {
        XWPFTableCell[] cells = columns();
        PaperSignature left = ending.left();
        List<String> recipients = ending.right().recipients();
        if (left == null) {
            recipients(cells[0], recipients);
        } else {
            signature(cells[0], left);
        }
        signature(cells[1], ending.right());
        cells[1].removeParagraph(0);
        if (left != null) {
            cells[0].removeParagraph(0);
            recipients(columns()[0], recipients);
        }
    }

    private void recipients(XWPFTableCell cell, List<String> recipients) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        if (!recipients.isEmpty()) {
            style.run(first, Texts.of("paper.signature.recipients"), "recipientsHeading", true, true);
            recipients.forEach(line -> style.run(style.tight(cell.addParagraph()), line, "recipients", false, false));
        }
    }

    private void signature(XWPFTableCell cell, PaperSignature signature) {
        signature.authority().forEach(each -> line(cell, each, "authority", true, false));
        for (int i = 0; i < SIGNATURE_LINES; i++) {
            line(cell, "", "signer", false, false);
        }
        line(cell, signature.name(), "signer", true, false);
    }

    private XWPFTableCell[] columns() {
        XWPFTable table = document.createTable(1, 2);
        style.unruled(table);
        int width = profile.textWidth(PaperOrientation.PORTRAIT);
        int left = (int) (width * LEFT_COLUMN);
        style.width(table.getRow(0).getCell(0), left);
        style.width(table.getRow(0).getCell(1), width - left);
        return new XWPFTableCell[] {table.getRow(0).getCell(0), table.getRow(0).getCell(1)};
    }

    private void line(XWPFTableCell cell, String text, String look, boolean bold, boolean italic) {
        XWPFParagraph paragraph = style.tight(cell.addParagraph());
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        style.run(paragraph, text, look, bold, italic);
    }

    private void centred(String text, String look, boolean bold, boolean italic) {
        if (!text.isBlank()) {
            XWPFParagraph paragraph = style.tight(document.createParagraph());
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            style.run(paragraph, text, look, bold, italic);
        }
    }
}
