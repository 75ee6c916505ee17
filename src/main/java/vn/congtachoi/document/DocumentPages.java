package vn.congtachoi.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.paper.DocumentPrinter;
import vn.congtachoi.document.paper.PaperAnnex;
import vn.congtachoi.document.paper.PaperBody;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.PaperEnding;
import vn.congtachoi.document.paper.PaperMarks;
import vn.congtachoi.document.paper.PaperTitle;
import vn.congtachoi.document.paper.WordDraft;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.Letterhead;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.uikit.Texts;

/** Lays a paper out: as a draft, with blanks for ink, or with its number and date. */
@Component
class DocumentPages {

    private final DocumentStore store;
    private final DocumentContents contents;
    private final DocumentPrinter printer;
    private final UnitDirectory units;
    private final ProofCodes codes;
    private final PublicAddress address;
    private final List<BesideSigner> besides;

    DocumentPages(
            DocumentStore store,
            DocumentContents contents,
            DocumentPrinter printer,
            UnitDirectory units,
            ProofCodes codes,
            PublicAddress address,
            List<BesideSigner> besides) {
        this.store = store;
        this.contents = contents;
        this.printer = printer;
        this.units = units;
        this.codes = codes;
        this.address = address;
        this.besides = List.copyOf(besides);
    }

    /**
     * A paper with what it says, ready to be printed or checked.
     *
     * @param words what each figure says
     */
    record Sheet(PaperContent content, Map<FigureReference, String> words, RenderedPaper paper) {}

    /** With the word for a draft and room for number and day. */
    Sheet draft(Document document) {
        return print(document, document.signer(), Issue.OPEN, true);
    }

    /** For signing in ink: room for number and day, and the code by which the scan is known again. */
    Sheet blank(Document document, Document.Signer signer) {
        return print(document, signer, Issue.OPEN, false);
    }

    /** With number and date, ready to be signed. */
    Sheet numbered(Document document, Document.Signer signer, RegisterRow number, LocalDate day) {
        return print(document, signer, new Issue(number.number(), day), false);
    }

    /**
     * What it says, for copies that are each somebody's own.
     *
     * @param number its number, or null while it is not signed
     */
    PaperFace face(Document document, @Nullable RegisterRow number) {
        FrozenContent frozen = contents.of(document);
        NumberSeries series = store.series(document.seriesId());
        Issue issue = number == null ? Issue.OPEN : new Issue(number.number(), document.paperDate());
        PaperHead head = head(document, series, issue);
        return new PaperFace(
                series.profile(),
                content(document, document.signer(), frozen, head, true),
                frozen.words(),
                !document.state().isSigned());
    }

    /** The words of the paper as a Word file. */
    byte[] word(Document document, @Nullable RegisterRow number) {
        FrozenContent frozen = contents.of(document);
        NumberSeries series = store.series(document.seriesId());
        Issue issue = number == null ? Issue.OPEN : new Issue(number.number(), document.paperDate());
        return WordDraft.write(
                content(document, document.signer(), frozen, head(document, series, issue), true),
                said(frozen.words()),
                series.profile());
    }

    private static Function<FigureReference, String> said(Map<FigureReference, String> words) {
        return figure -> words.getOrDefault(figure, Texts.of("document.figure.unknown"));
    }

    /** Number and day of a paper; null leaves room for them. */
    private record Issue(@Nullable Integer number, @Nullable LocalDate day) {

        static final Issue OPEN = new Issue(null, null);
    }

    private Sheet print(Document document, Document.Signer signer, Issue issue, boolean draft) {
        FrozenContent frozen = contents.of(document);
        NumberSeries series = store.series(document.seriesId());
        PaperContent content = content(document, signer, frozen, head(document, series, issue), draft);
        Map<FigureReference, String> words = frozen.words();
        String title = store.kind(document.kindId()).row().name() + " " + frozen.subject();
        PaperContext context = PaperContext.of(title);
        RenderedPaper paper =
                printer.print(content, said(words), series.profile(), draft ? context.asDraft() : context);
        return new Sheet(content, words, paper);
    }

    /** A paper on behalf of an organ names the Union above the organ; another one its superior above the unit. */
    private PaperHead head(Document document, NumberSeries series, Issue issue) {
        LocalDate day = issue.day();
        LocalDate on = day == null ? store.today() : day;
        Letterhead letterhead = units.letterheadOn(document.unitId(), on);
        boolean organ = !series.authority().isEmpty();
        DocumentKind kind = store.kind(document.kindId());
        return new PaperHead(
                organ ? letterhead.issuer() : letterhead.superior(),
                organ ? series.authority() : letterhead.issuer(),
                kind.row().numbered()
                        ? series.profile().numberLine(issue.number(), DocumentStore.groups(series, kind))
                        : "",
                day == null
                        ? PaperHead.draftDateLine(letterhead.place(), YearMonth.from(on))
                        : PaperHead.dateLine(letterhead.place(), day));
    }

    private PaperContent content(
            Document document, Document.Signer signer, FrozenContent frozen, PaperHead head, boolean draft) {
        KindRow kind = store.kind(document.kindId()).row();
        boolean letter = kind.shape() == KindShape.LETTER;
        List<String> recipients = recipients(frozen, letter);
        PaperSignature signature = new PaperSignature(lines(signer.lines()), signer.name(), recipients);
        return new PaperContent(
                head,
                new PaperTitle(
                        letter ? "" : VietnameseText.upper(kind.name()),
                        frozen.subject(),
                        kind.addressed() ? frozen.addressees() : List.of()),
                new PaperBody(frozen.bases(), frozen.text(), true),
                kind.shape() == KindShape.MINUTES ? bothSides(document, signer, signature) : PaperEnding.of(signature),
                marks(document, frozen, draft),
                frozen.annexes().stream().map(DocumentPages::annex).toList());
    }

    /** Minutes of two sides are signed by both, others by who wrote them beside who presided. */
    private PaperEnding bothSides(Document document, Document.Signer signer, PaperSignature own) {
        return Optional.ofNullable(document.origin()).stream()
                .flatMap(origin -> besides.stream().flatMap(known -> known.of(origin, signer.personId()).stream()))
                .findFirst()
                .map(sides -> new PaperEnding(
                        new PaperSignature(sides.lines(), sides.name(), List.of()),
                        sides.own().isEmpty() ? own : new PaperSignature(sides.own(), own.name(), own.recipients())))
                .orElseGet(() -> new PaperEnding(secretary(document), own));
    }

    /** Minutes are signed by who wrote them beside who presided. */
    private static PaperSignature secretary(Document document) {
        return new PaperSignature(List.of(Texts.of("document.paper.secretary")), document.drafterName(), List.of());
    }

    private PaperMarks marks(Document document, FrozenContent frozen, boolean draft) {
        String code = codes.code(document.id());
        PaperMarks.Verification proof =
                draft ? null : new PaperMarks.Verification(address.of("xac-thuc/" + code), ProofCodes.typed(code));
        return new PaperMarks(frozen.urgency().onPaper(), "", "", "", proof);
    }

    private static PaperAnnex annex(FrozenContent.Annex annex) {
        return new PaperAnnex(
                annex.title(),
                "",
                annex.landscape() ? PaperOrientation.LANDSCAPE : PaperOrientation.PORTRAIT,
                annex.text());
    }

    /** "- …;" and a point at the end; a letter begins with "Như trên" (NĐ 30/2020, Phụ lục I, ô 9b). */
    private static List<String> recipients(FrozenContent frozen, boolean letter) {
        List<String> words = new ArrayList<>();
        if (letter && !frozen.addressees().isEmpty()) {
            words.add(Texts.of("document.paper.as-above"));
        }
        frozen.recipients().stream().map(RecipientLine::wording).forEach(words::add);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add("- " + words.get(i) + (i == words.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
