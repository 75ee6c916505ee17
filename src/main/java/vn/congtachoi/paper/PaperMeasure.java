package vn.congtachoi.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much room a text will take on a page, in points, without printing it: enough to know what must stay together.
 * It counts rather a line too many than one too few.
 */
public final class PaperMeasure {

    /** Ascent, descent and leading of the typeface, for one point of its size. */
    private static final double LINE = 1.15;

    /** Words do not fill a line to its end. */
    private static final double FILLED = 0.97;

    /** Padding and border of a cell, above and below together. */
    private static final double CELL_PADDING = 7;

    /** What the template gives a signature beside its authority: gap, room for signing, name, mark of the drafter. */
    private static final double SIGNATURE = 132;

    /** The same beside the list of nơi nhận: gap, its heading, mark of the drafter. */
    private static final double RECIPIENTS = 40;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PaperProfile profile;
    private final int width;
    private final int height;

    /** Measures for that page. */
    public PaperMeasure(PaperProfile profile, PaperOrientation orientation) {
        this.profile = profile;
        this.width = profile.textWidth(orientation);
        this.height = orientation.height() - profile.margin("top") - profile.margin("bottom");
    }

    /** Height of the text of a page. */
    public int page() {
        return height;
    }

    /** Height of a line in that style. */
    public double line(String style) {
        double spacing = profile.find("line." + style).map(Double::parseDouble).orElse(1.0);
        return size(style) * LINE * spacing;
    }

    /** The room above a paragraph in that style. */
    public double gap(String style) {
        return profile.find("space." + style).map(Double::parseDouble).orElse(0.0);
    }

    /** Lines that a paragraph takes between the margins. */
    public int lines(StyledText text, String style) {
        double indent = profile.find("indent." + style).isPresent() ? profile.points("indent." + style) : 0;
        return lines(text.letters(), size(style), text.hasBold(), width * FILLED, indent);
    }

    /** Height of the head of a table with its first row. */
    public double tableStart(PaperTable table) {
        ColumnWidths.Fitted fitted = table.widths(width, (float) size("cell"));
        double start = row(table.headings(), fitted, true);
        return table.rows().isEmpty()
                ? start
                : start + row(table.rows().getFirst().cells(), fitted, false);
    }

    /** Height of a whole table, as if the page had no end. */
    public double table(PaperTable table) {
        ColumnWidths.Fitted fitted = table.widths(width, (float) size("cell"));
        double sum = row(table.headings(), fitted, true);
        for (PaperTable.Row row : table.rows()) {
            sum += row(row.cells(), fitted, false);
        }
        return sum;
    }

    /** Words of a table that are wider than their column and break inside. */
    public List<String> brokenWords(PaperTable table) {
        ColumnWidths.Fitted fitted = table.widths(width, (float) size("cell"));
        List<String> broken = new ArrayList<>(brokenWords(table.headings(), fitted, true));
        table.rows().forEach(row -> broken.addAll(brokenWords(row.cells(), fitted, false)));
        return broken;
    }

    private static List<String> brokenWords(List<StyledText> cells, ColumnWidths.Fitted fitted, boolean bold) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double inside = fitted.widths().get(i) - CELL_PADDING;
            for (String word : BLANKS.splitAsStream(cells.get(i).printed()).toList()) {
                if (PaperFont.width(
                                word, fitted.fontSize(), bold || cells.get(i).hasBold())
                        > inside) {
                    broken.add(word);
                }
            }
        }
        return broken;
    }

    /** Height of a signature block. */
    public double signature(PaperSignature signature) {
        double right = SIGNATURE + signature.authority().size() * line("authority");
        double left = RECIPIENTS;
        for (String recipient : signature.recipients()) {
            left += line("recipients") * lines(recipient, size("recipients"), false, width * 0.45, 0);
        }
        return Math.max(left, right);
    }

    private static double row(List<StyledText> cells, ColumnWidths.Fitted fitted, boolean bold) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            StyledText cell = cells.get(i);
            double inside = (fitted.widths().get(i) - CELL_PADDING) * FILLED;
            most = Math.max(most, lines(cell.letters(), fitted.fontSize(), bold || cell.hasBold(), inside, 0));
        }
        return most * fitted.fontSize() * LINE + CELL_PADDING;
    }

    private static int lines(String text, double size, boolean bold, double width, double indent) {
        int lines = 0;
        for (String line : PaperFont.printable(text).split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil((PaperFont.width(line, size, bold) + indent) / width));
        }
        return lines;
    }

    private double size(String style) {
        return profile.size(style).orElseThrow();
    }
}
