package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.Ids;

/**
 * A line that is a heading by the number somebody typed before it.
 *
 * @param kind by that number: I. is first, 1. second, a) and 1.1. third
 * @param mark length of the number with the blank behind it
 */
record TypedHeading(BlockKind kind, int mark) {

    /** Longer lines are paragraphs, however bold. */
    static final int LONGEST = 300;

    private static final Pattern ROMAN = Pattern.compile("^[IVX]{1,6}\\s?[.):/-]\\s*(?=\\S)");
    private static final Pattern ARABIC = Pattern.compile("^\\d{1,2}[.)]\\s*(?=[^\\d\\s])");
    private static final Pattern DECIMAL = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?\\s+(?=\\p{L}|[“\"])");
    private static final Pattern LETTER = Pattern.compile("^[a-zđ][.)]\\s*(?=\\S)");
    private static final Pattern ARTICLE = Pattern.compile("^Điều\\s+\\d{1,3}\\s*[.:]\\s*");

    /**
     * What a line is by its beginning.
     *
     * @param bold whether all of it stands out; else only a Roman number before capitals makes a heading
     */
    static Optional<TypedHeading> of(String line, boolean bold) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher roman = ROMAN.matcher(line);
        if (roman.find() && (bold || isCapitals(line.substring(roman.end())))) {
            return Optional.of(new TypedHeading(BlockKind.HEADING_1, roman.end()));
        }
        return bold ? number(line) : Optional.empty();
    }

    /** The number before a line that is known to be a heading. */
    static Optional<TypedHeading> number(String line) {
        return match(ARTICLE, line, BlockKind.ARTICLE)
                .or(() -> match(ROMAN, line, BlockKind.HEADING_1))
                .or(() -> match(DECIMAL, line, BlockKind.HEADING_3))
                .or(() -> match(ARABIC, line, BlockKind.HEADING_2))
                .or(() -> match(LETTER, line, BlockKind.HEADING_3));
    }

    private static Optional<TypedHeading> match(Pattern number, String line, BlockKind kind) {
        Matcher matcher = number.matcher(line);
        return matcher.find() ? Optional.of(new TypedHeading(kind, matcher.end())) : Optional.empty();
    }

    private static boolean isCapitals(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }

    /** A heading of these words, which are without their number; it is bold by itself. */
    Block.Words block(List<Run> rest) {
        return kind.create(Ids.next(), unbold(rest));
    }

    /** The words behind the number. */
    List<Run> rest(List<Run> runs) {
        return without(runs, mark);
    }

    static List<Run> unbold(List<Run> runs) {
        return runs.stream()
                .<Run>map(run -> switch (run) {
                    case Run.Text text -> new Run.Text(text.text(), false, text.italic());
                    case Run.Figure figure -> new Run.Figure(figure.reference(), false, figure.italic());
                })
                .toList();
    }

    /** The words of pasted runs, which hold no figure. */
    static String words(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Run.Text text ? text.text() : "")
                .collect(Collectors.joining());
    }

    /** Pasted runs from a place on. */
    static List<Run> without(List<Run> runs, int length) {
        List<Run> rest = new ArrayList<>();
        int left = length;
        for (Run run : runs) {
            if (run instanceof Run.Text text) {
                int cut = Math.min(left, text.text().length());
                left -= cut;
                if (cut < text.text().length()) {
                    rest.add(new Run.Text(text.text().substring(cut), text.bold(), text.italic()));
                }
            }
        }
        return List.copyOf(rest);
    }
}
