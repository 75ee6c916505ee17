package vn.congtachoi.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.congtachoi.paper.PaperProfile;

/**
 * The visible letters of a finished page with their places, in the order in which they are drawn: block by block, line
 * by line.
 *
 * @param number from 1
 * @param body letters between the upper and the lower margin
 * @param marks letters in the upper and the lower margin, as one word for each margin
 */
record PageText(int number, double width, List<Letter> body, List<String> marks) {

    /**
     * A letter.
     *
     * @param x left edge, in points
     * @param y of its line, in points from the upper edge of the page
     * @param right right edge, in points
     * @param isMissing whether the typeface has no such letter
     */
    record Letter(String text, double x, double y, double right, boolean isMissing) {}

    PageText {
        body = List.copyOf(body);
        marks = List.copyOf(marks);
    }

    /** The letters between the margins as one word. */
    String letters() {
        return body.stream().map(Letter::text).collect(Collectors.joining());
    }

    static List<PageText> read(PDDocument document, PaperProfile profile) {
        List<PageText> pages = new ArrayList<>();
        try {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDPage page = document.getPage(number - 1);
                pages.add(page(document, number, page, profile));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the fonts that are not in the file. */
    static Set<String> fontsNotEmbedded(PDDocument document) {
        Set<String> missing = new TreeSet<>();
        try {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources == null ? List.<COSName>of() : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    if (!font.isEmbedded()) {
                        missing.add(font.getName());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing;
    }

    private static PageText page(PDDocument document, int number, PDPage page, PaperProfile profile)
            throws IOException {
        double top = profile.margin("top");
        boolean lying = page.getRotation() % 180 != 0;
        double width =
                lying ? page.getMediaBox().getHeight() : page.getMediaBox().getWidth();
        double height =
                lying ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
        double bottom = height - profile.margin("bottom");
        List<Letter> body = new ArrayList<>();
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                Letter letter = letter(position);
                if (letter.text().isBlank()) {
                    return;
                }
                if (letter.y() < top) {
                    above.append(letter.text());
                } else if (letter.y() > bottom) {
                    below.append(letter.text());
                } else {
                    body.add(letter);
                }
            }
        };
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.getText(document);
        return new PageText(number, width, body, List.of(above.toString(), below.toString()));
    }

    private static Letter letter(TextPosition position) {
        boolean missing = Arrays.stream(position.getCharacterCodes()).anyMatch(code -> code == 0);
        double x = position.getX();
        return new Letter(position.getUnicode(), x, position.getY(), x + position.getWidth(), missing);
    }
}
