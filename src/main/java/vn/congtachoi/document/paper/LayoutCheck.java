package vn.congtachoi.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.paper.PaperMeasure;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperPiece;
import vn.congtachoi.paper.PaperPlace;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.uikit.Texts;

/**
 * Reads a finished paper as its receiver will and compares it with what was meant: nothing lost, nothing outside the
 * margins, nothing left alone. It looks at the file, not at the rows that were given to the template.
 */
public final class LayoutCheck {

    private static final int SHOWN = 60;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES_OF_A_NAME = 3;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double ROUNDING = 1;

    /** A stop or comma at the end of a justified line reaches a little into the margin, so that the edge looks even. */
    private static final double HANGING = 2.5;

    private static final String MISSING = "□";
    private static final Set<String> TEXT = Set.of("text", "row", "table-head");

    private final PaperContent content;
    private final Function<FigureReference, String> figures;
    private final PaperProfile profile;
    private final PaperOrientation orientation;

    /**
     * A check of one paper, with what it was printed from.
     *
     * @param figures says each figure as its reference wants it said
     * @param orientation of the paper itself
     */
    public LayoutCheck(
            PaperContent content,
            Function<FigureReference, String> figures,
            PaperProfile profile,
            PaperOrientation orientation) {
        this.content = content;
        this.figures = figures;
        this.profile = profile;
        this.orientation = orientation;
    }

    /** Every fault, in the order of the pages; empty for a sound paper. */
    public List<LayoutFault> check(RenderedPaper paper) {
        List<LayoutFault> faults = new ArrayList<>();
        try (PDDocument document = PageText.open(paper.pdf())) {
            List<PageText> pages = PageText.read(document, profile);
            checkLetters(pages, faults);
            checkHead(pages.getFirst(), faults);
            pages.forEach(page -> checkPage(page, faults));
            checkHeadings(paper, pages, faults);
            checkSignature(paper, pages, faults);
            checkTables(faults);
            PageText.fontsNotEmbedded(document)
                    .forEach(font -> faults.add(LayoutFault.of("document.paper.fault.font", font)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private void checkLetters(List<PageText> pages, List<LayoutFault> faults) {
        List<String> meant = new MeantText(profile, figures).of(content);
        String printed = Letters.of(pages.stream().map(PageText::letters).collect(Collectors.joining()));
        for (String piece : meant) {
            if (!Letters.isIn(printed, Letters.of(piece), pages.size())) {
                faults.add(LayoutFault.of("document.paper.fault.lost", VietnameseText.beginning(piece, SHOWN)));
            }
        }
        long lost = Letters.lost(Letters.of(String.join("", meant)), printed);
        if (lost > 0) {
            faults.add(LayoutFault.of("document.paper.fault.letters", Long.toString(lost)));
        }
    }

    private void checkHead(PageText page, List<LayoutFault> faults) {
        for (String line : List.of(
                profile.text("right.first"),
                profile.text("right.second"),
                content.head().numberLine(),
                content.head().dateLine())) {
            if (lines(page, line) > 1) {
                faults.add(LayoutFault.at(page.number(), "document.paper.fault.nation", line));
            }
        }
        for (String name : List.of(content.head().superior(), content.head().issuer())) {
            int lines = lines(page, name);
            if (lines > MOST_LINES_OF_A_NAME) {
                faults.add(LayoutFault.at(page.number(), "document.paper.fault.head", name, Integer.toString(lines)));
            }
        }
    }

    /** On how many lines a text stands; 0 when it is not there. */
    private static int lines(PageText page, String text) {
        String wanted = Letters.of(text);
        StringBuilder letters = new StringBuilder();
        List<Double> heights = new ArrayList<>();
        for (PageText.Letter letter : page.body()) {
            String shown = Letters.of(letter.text());
            letters.append(shown);
            shown.chars().forEach(_ -> heights.add(letter.y()));
        }
        int start = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
        return start < 0
                ? 0
                : (int) heights.subList(start, start + wanted.length()).stream()
                        .map(Math::round)
                        .distinct()
                        .count();
    }

    private void checkPage(PageText page, List<LayoutFault> faults) {
        if (page.body().isEmpty()) {
            faults.add(LayoutFault.at(page.number(), "document.paper.fault.blank"));
        }
        if (page.body().stream()
                .anyMatch(letter -> letter.isMissing() || letter.text().equals(MISSING))) {
            faults.add(LayoutFault.at(page.number(), "document.paper.fault.glyph"));
        }
        double left = profile.margin("left") - ROUNDING;
        double right = page.width() - profile.margin("right") + HANGING;
        String beside = page.body().stream()
                .filter(letter -> letter.x() < left || letter.right() > right)
                .map(PageText.Letter::text)
                .collect(Collectors.joining());
        String strange = page.marks().stream().map(this::withoutMarks).collect(Collectors.joining());
        if (!beside.isEmpty() || !strange.isEmpty()) {
            faults.add(LayoutFault.at(
                    page.number(), "document.paper.fault.margin", VietnameseText.beginning(beside + strange, SHOWN)));
        }
    }

    /** What is left of the letters in a margin without page number, mark of a draft or demonstration, and code. */
    private String withoutMarks(String letters) {
        String rest = Letters.of(letters);
        PaperMarks.Verification verification = content.marks().verification();
        String code = verification == null ? "" : Texts.of("document.paper.code", verification.code());
        for (String mark : List.of(Texts.of("paper.mark.draft"), Texts.of("paper.mark.demo"), code)) {
            rest = rest.replace(Letters.of(mark), "");
        }
        return rest.matches("\\d*") ? "" : rest;
    }

    private void checkHeadings(RenderedPaper paper, List<PageText> pages, List<LayoutFault> faults) {
        for (PaperPlace heading : paper.places("heading")) {
            boolean followed = paper.places().stream()
                    .anyMatch(place -> TEXT.contains(place.name())
                            && place.page() == heading.page()
                            && place.y() >= heading.bottom() - ROUNDING);
            boolean signed = paper.place("signature")
                    .filter(place -> place.page() == heading.page())
                    .isPresent();
            if (!followed && !signed) {
                String words = within(pages.get(heading.page() - 1), heading);
                faults.add(LayoutFault.at(
                        heading.page(), "document.paper.fault.heading", VietnameseText.beginning(words, SHOWN)));
            }
        }
    }

    private static void checkSignature(RenderedPaper paper, List<PageText> pages, List<LayoutFault> faults) {
        PaperPlace signature = paper.place("signature").orElseThrow();
        List<PaperPlace> above = paper.places().stream()
                .filter(place -> TEXT.contains(place.name()) && place.page() == signature.page())
                .toList();
        long lines = pages.get(signature.page() - 1).body().stream()
                .filter(letter -> above.stream().anyMatch(place -> isBeside(letter, place)))
                .map(letter -> Math.round(letter.y()))
                .distinct()
                .count();
        if (signature.page() > 1 && lines < FEWEST_LINES) {
            faults.add(LayoutFault.at(signature.page(), "document.paper.fault.signature"));
        }
    }

    private void checkTables(List<LayoutFault> faults) {
        for (PaperPiece<DocumentPaperData> piece :
                new DocumentPaperAssembler(profile, orientation, figures).assemble(content)) {
            PaperMeasure measure = new PaperMeasure(profile, piece.definition().orientation());
            for (DocumentPaperData.Row row : piece.data().rows()) {
                if (row.table() != null) {
                    measure.brokenWords(row.table()).stream()
                            .map(word -> VietnameseText.beginning(word, SHOWN))
                            .forEach(word -> faults.add(LayoutFault.of("document.paper.fault.word", word)));
                }
            }
        }
    }

    private static String within(PageText page, PaperPlace place) {
        return page.body().stream()
                .filter(letter -> isBeside(letter, place))
                .map(PageText.Letter::text)
                .collect(Collectors.joining());
    }

    /** At the same height: of a row of a table only one cell is known as a place. */
    private static boolean isBeside(PageText.Letter letter, PaperPlace place) {
        double y = letter.y() / POINTS_PER_MM;
        return y >= place.y() && y <= place.bottom();
    }
}
