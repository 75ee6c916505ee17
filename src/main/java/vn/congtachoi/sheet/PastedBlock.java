package vn.congtachoi.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;

/**
 * A block of cells copied from a spreadsheet: tabs between cells, line breaks between rows, a cell with line breaks in
 * quotes with its own quotes doubled. A quote that does not enclose a whole cell is a character like any other.
 *
 * @param rows all of the same length; texts in NFC without blanks around them
 */
public record PastedBlock(List<List<String>> rows) {

    public static final int MOST_CELLS = 10_000;

    /** @throws BusinessException when the block has more than {@link #MOST_CELLS} cells */
    public static PastedBlock parse(String pasted) {
        return parse(pasted, MOST_CELLS);
    }

    /** @throws BusinessException when the block has more cells than that */
    public static PastedBlock parse(String pasted, int mostCells) {
        String text = pasted.replace("\r\n", "\n").replace('\r', '\n');
        if (text.endsWith("\n")) {
            text = text.substring(0, text.length() - 1);
        }
        return text.isBlank()
                ? new PastedBlock(List.of())
                : new PastedBlock(rectangle(cells(text, mostCells), mostCells));
    }

    private static List<List<String>> cells(String text, int mostCells) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int count = 0;
        int position = 0;
        while (position <= text.length()) {
            if (++count > mostCells) {
                throw tooMany(mostCells);
            }
            int closing = closingQuote(text, position);
            int end = closing < 0 ? end(text, position) : closing + 1;
            String raw = closing < 0
                    ? text.substring(position, end)
                    : text.substring(position + 1, closing).replace("\"\"", "\"");
            row.add(Normalizer.normalize(raw.replace('\u00a0', ' '), Normalizer.Form.NFC)
                    .strip());
            if (end >= text.length() || text.charAt(end) == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
            position = end + 1;
        }
        return rows;
    }

    /** Where the quote ends that opens at this place and encloses the whole cell; -1 when there is none. */
    private static int closingQuote(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '"') {
            return -1;
        }
        int at = start + 1;
        while (at < text.length()) {
            boolean quote = text.charAt(at) == '"';
            if (quote && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else if (quote) {
                return at + 1 == text.length() || isSeparator(text.charAt(at + 1)) ? at : -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && !isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char character) {
        return character == '\t' || character == '\n';
    }

    private static List<List<String>> rectangle(List<List<String>> rows, int mostCells) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) width * rows.size() > mostCells) {
            throw tooMany(mostCells);
        }
        return rows.stream()
                .map(row -> {
                    List<String> filled = new ArrayList<>(row);
                    while (filled.size() < width) {
                        filled.add("");
                    }
                    return List.copyOf(filled);
                })
                .toList();
    }

    private static BusinessException tooMany(int mostCells) {
        return new BusinessException("sheet.fault.tooManyCells", mostCells);
    }
}
