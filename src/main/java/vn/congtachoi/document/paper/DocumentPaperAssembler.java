package vn.congtachoi.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.congtachoi.document.paper.DocumentPaperData.Kind;
import vn.congtachoi.document.paper.DocumentPaperData.Marks;
import vn.congtachoi.document.paper.DocumentPaperData.Row;
import vn.congtachoi.document.paper.DocumentPaperData.Title;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Outline;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.paper.PaperMeasure;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperPiece;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.PaperSignaturePair;
import vn.congtachoi.paper.QrCode;
import vn.congtachoi.paper.StyledText;
import vn.congtachoi.uikit.Texts;

/** Turns the content of a paper into what its template prints: the paper itself, then each annex. */
final class DocumentPaperAssembler {

    private final PaperProfile profile;
    private final PaperOrientation orientation;
    private final PrintedText printed;

    /**
     * An assembler for one paper.
     *
     * @param orientation of the paper itself; each annex has its own
     * @param figures says each figure as its reference wants it said
     */
    DocumentPaperAssembler(
            PaperProfile profile, PaperOrientation orientation, Function<FigureReference, String> figures) {
        this.profile = profile;
        this.orientation = orientation;
        this.printed = new PrintedText(profile, figures);
    }

    List<PaperPiece<DocumentPaperData>> assemble(PaperContent content) {
        List<PaperPiece<DocumentPaperData>> pieces = new ArrayList<>();
        pieces.add(new PaperPiece<>(
                content.marks().address().isBlank()
                        ? DocumentPaper.of(profile, orientation)
                        : DocumentPaper.withFoot(profile, orientation),
                paper(content)));
        for (int i = 0; i < content.annexes().size(); i++) {
            PaperAnnex annex = content.annexes().get(i);
            pieces.add(new PaperPiece<>(
                    DocumentPaper.of(profile, annex.orientation()), annex(content, annex, annexName(content, i))));
        }
        return pieces;
    }

    /** The paper itself with the last rows of its last table on the page of the signature. */
    PaperPiece<DocumentPaperData> withSplitTable(PaperPiece<DocumentPaperData> paper) {
        DocumentPaperData data = paper.data();
        List<Row> rows = new TextRows(new PaperMeasure(profile, orientation)).withSplitTable(data.rows());
        return new PaperPiece<>(
                paper.definition(),
                new DocumentPaperData(data.head(), data.title(), data.marks(), rows, data.signature(), data.pair()));
    }

    /** "Phụ lục" alone, "Phụ lục I" where there are several (NĐ 30/2020, Phụ lục I, mục III). */
    static String annexName(PaperContent content, int index) {
        return content.annexes().size() == 1
                ? Texts.of("document.paper.annex")
                : Texts.of("document.paper.annex.numbered", Outline.roman(index + 1));
    }

    private DocumentPaperData paper(PaperContent content) {
        PaperEnding ending = content.ending();
        PaperSignature left = ending.left();
        return new DocumentPaperData(
                content.head(),
                title(content.title()),
                marks(content.marks()),
                rows(content),
                left == null ? ending.right() : null,
                left == null ? null : new PaperSignaturePair(left, unaddressed(ending.right()), recipients(ending)));
    }

    private DocumentPaperData annex(PaperContent content, PaperAnnex annex, String name) {
        TextRows rows = new TextRows(new PaperMeasure(profile, annex.orientation()));
        return new DocumentPaperData(
                null,
                new Title("", name, VietnameseText.upper(annex.title()), annex.reference(), List.of()),
                marks(content.marks().ofAnnex()),
                rows.withRoom(rows.of(printed.of(annex.text())), 0),
                null,
                null);
    }

    private static Title title(PaperTitle title) {
        List<String> receivers = title.receivers().size() > 1 ? LineEnds.dashed(title.receivers()) : title.receivers();
        return title.isLetter()
                ? new Title(matter(title), "", "", "", receivers)
                : new Title("", VietnameseText.upper(title.kind()), title.subject(), "", receivers);
    }

    static String matter(PaperTitle title) {
        return title.subject().isBlank() ? "" : Texts.of("document.paper.matter", title.subject());
    }

    private static Marks marks(PaperMarks marks) {
        Urgency urgency = marks.urgency();
        PaperMarks.Verification verification = marks.verification();
        return new Marks(
                urgency == null ? "" : Texts.of("document.paper.urgency", urgency),
                urgency == null ? "" : urgency.name(),
                VietnameseText.upper(marks.circulation()),
                marks.drafter(),
                marks.address(),
                verification == null ? null : QrCode.of(verification.address()),
                verification == null ? "" : Texts.of("document.paper.code", verification.code()));
    }

    private List<Row> rows(PaperContent content) {
        PaperMeasure measure = new PaperMeasure(profile, orientation);
        TextRows rows = new TextRows(measure);
        PaperBody body = content.body();
        List<Row> all = new ArrayList<>();
        boolean italic = profile.text("text.basis").contains("italic");
        for (String basis : LineEnds.closed(body.bases())) {
            all.add(TextRows.text(Kind.BODY, new StyledText(List.of(new StyledText.Stretch(basis, false, italic)))));
        }
        all.addAll(rows.of(body.hasEndMark() ? printed.withEndMark(body.text()) : printed.of(body.text())));
        return rows.withRoom(all, height(content.ending(), measure));
    }

    private static double height(PaperEnding ending, PaperMeasure measure) {
        double beside = ending.signatures().stream()
                .mapToDouble(signature -> measure.signature(unaddressed(signature)))
                .max()
                .orElse(0);
        double listed = measure.signature(new PaperSignature(List.of(), "", recipients(ending)));
        return ending.left() == null ? Math.max(beside, listed) : beside + listed;
    }

    private static PaperSignature unaddressed(PaperSignature signature) {
        return new PaperSignature(signature.authority(), signature.name(), List.of());
    }

    private static List<String> recipients(PaperEnding ending) {
        return ending.right().recipients();
    }
}
