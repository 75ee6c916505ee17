package vn.congtachoi.event.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtachoi.document.text.TextDraft;

/**
 * A part of a plan as it was typed, line by line, as blocks of a paper: numbers and letters in front become headings,
 * dashes and pluses items, and what has no mark is an item among several lines and a paragraph alone.
 */
final class PartLines {

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s+(.+)");
    private static final Pattern LETTERED = Pattern.compile("\\p{Ll}\\)\\s+(.+)");
    private static final Pattern DASHED = Pattern.compile("[-–•*]\\s*(.+)");
    private static final Pattern PLUSSED = Pattern.compile("\\+\\s*(.+)");

    private PartLines() {}

    /** The lines that say something. */
    static List<String> of(String part) {
        return part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static void into(TextDraft draft, String part) {
        List<String> lines = of(part);
        boolean alone = lines.size() == 1
                || lines.stream().anyMatch(line -> NUMBERED.matcher(line).matches());
        for (String line : lines) {
            line(draft, line, alone);
        }
    }

    private static void line(TextDraft draft, String line, boolean alone) {
        Matcher numbered = NUMBERED.matcher(line);
        Matcher lettered = LETTERED.matcher(line);
        Matcher dashed = DASHED.matcher(line);
        Matcher plussed = PLUSSED.matcher(line);
        if (numbered.matches()) {
            draft.heading(2, numbered.group(1));
        } else if (lettered.matches()) {
            draft.heading(3, lettered.group(1));
        } else if (plussed.matches()) {
            draft.plus(plussed.group(1));
        } else if (dashed.matches()) {
            draft.dash(dashed.group(1));
        } else if (alone) {
            draft.paragraph(line);
        } else {
            draft.dash(line);
        }
    }
}
