package vn.congtachoi.document.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.congtachoi.document.text.WordChanges.Stretch;

/**
 * One block's runs as the plain words of a text area, and back. Figures are tokens ({@link FigureTokens}); emphasis is
 * not written into the words but follows them: what stays keeps its own, what is typed takes that of the word before.
 * No sign has a meaning of its own, so whatever is typed is what is kept.
 */
public final class BlockText {

    /** What one block holds, in characters. */
    public static final int LONGEST = 20_000;

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK = Pattern.compile("[\\t\\p{Z}&&[^ ]]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

    /**
     * What was read from an area.
     *
     * @param spoilt figures whose token was changed by hand: its remains are typed words now
     */
    public record Reading(List<Run> runs, List<FigureReference> spoilt) {

        public Reading {
            runs = List.copyOf(runs);
            spoilt = List.copyOf(spoilt);
        }
    }

    private final FigureTokens tokens;

    public BlockText(FigureTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Typed words as they are kept: letters precomposed, breaks as {@code \n}, blanks of every kind as one plain blank
     * each, nothing invisible. Nothing is trimmed, because she may still be typing.
     */
    public static String clean(String typed) {
        String breaks = BREAK.matcher(typed).replaceAll("\n");
        String blanks = BLANK.matcher(breaks).replaceAll(" ");
        return Normalizer.normalize(INVISIBLE.matcher(blanks).replaceAll(""), Normalizer.Form.NFC);
    }

    /** What the area shows. */
    public String show(List<Run> runs) {
        return StyledText.of(runs, tokens).text();
    }

    /**
     * Reads what stands in an area.
     *
     * @param before the runs that it showed
     */
    public Reading read(List<Run> before, String typed) {
        StyledText earlier = StyledText.of(before, tokens);
        String text = clean(typed);
        int[] styles = new int[text.length()];
        List<FigureReference> spoilt = new ArrayList<>();
        for (Stretch stretch : WordChanges.between(earlier.text(), text)) {
            if (stretch.same()) {
                System.arraycopy(earlier.styles(), stretch.from(), styles, stretch.nowFrom(), length(stretch));
            } else {
                take(earlier, text, stretch, styles);
                spoilt.addAll(spoilt(earlier.text(), text, stretch));
            }
        }
        return new Reading(new StyledText(text, styles).runs(tokens), spoilt);
    }

    /** Words from elsewhere, in which tokens of this text are figures again. */
    public List<Run> adopt(List<Run> foreign) {
        return StyledText.of(foreign, tokens).runs(tokens);
    }

    /** Letters at both ends of a changed stretch that stayed keep their emphasis; the rest follows what is before. */
    private static void take(StyledText earlier, String text, Stretch stretch, int[] styles) {
        int shorter = Math.min(stretch.to() - stretch.from(), length(stretch));
        int head = 0;
        while (head < shorter
                && earlier.text().charAt(stretch.from() + head) == text.charAt(stretch.nowFrom() + head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && earlier.text().charAt(stretch.to() - 1 - tail) == text.charAt(stretch.nowTo() - 1 - tail)) {
            tail++;
        }
        System.arraycopy(earlier.styles(), stretch.from(), styles, stretch.nowFrom(), head);
        System.arraycopy(earlier.styles(), stretch.to() - tail, styles, stretch.nowTo() - tail, tail);
        int first = stretch.nowFrom() + head;
        Arrays.fill(styles, first, stretch.nowTo() - tail, styleBefore(earlier, stretch.from() + head, first, styles));
    }

    private static int styleBefore(StyledText earlier, int place, int at, int[] styles) {
        if (at > 0) {
            return styles[at - 1];
        }
        return place < earlier.styles().length ? earlier.styles()[place] : 0;
    }

    private List<FigureReference> spoilt(String earlier, String text, Stretch stretch) {
        String now = text.substring(stretch.nowFrom(), stretch.nowTo());
        Map<FigureReference, Integer> standing = new HashMap<>();
        tokens.spans(now).forEach(span -> standing.merge(span.reference(), 1, Integer::sum));
        List<FigureReference> gone = new ArrayList<>();
        String old = earlier.substring(stretch.from(), stretch.to());
        for (FigureTokens.Span span : tokens.spans(old)) {
            boolean stands = standing.merge(span.reference(), -1, Integer::sum) >= 0;
            if (!stands && FigureTokens.isTraceOf(old.substring(span.from(), span.to()), now)) {
                gone.add(span.reference());
            }
        }
        return gone;
    }

    private static int length(Stretch stretch) {
        return stretch.nowTo() - stretch.nowFrom();
    }

    /**
     * Gives words an emphasis, or takes it away where all of them have it.
     *
     * @param from place of the first character in what {@link #show} gives
     * @param to behind the last one; a token that is touched counts as a whole
     */
    public List<Run> emphasise(List<Run> runs, int from, int to, Emphasis emphasis) {
        StyledText styled = StyledText.of(runs, tokens);
        int begin = within(styled, from);
        int end = within(styled, to);
        for (FigureTokens.Span span : tokens.spans(styled.text())) {
            boolean touched = span.from() < end && begin < span.to();
            begin = touched ? Math.min(begin, span.from()) : begin;
            end = touched ? Math.max(end, span.to()) : end;
        }
        int[] styles = styled.styles();
        boolean everywhere = Arrays.stream(styles, begin, Math.max(begin, end)).allMatch(emphasis::in);
        for (int at = begin; at < end; at++) {
            styles[at] = everywhere ? styles[at] & ~emphasis.bit() : styles[at] | emphasis.bit();
        }
        return styled.runs(tokens);
    }

    /** The words before a place and those behind it; a token is never cut, it stays before. */
    public List<List<Run>> split(List<Run> runs, int at) {
        StyledText styled = StyledText.of(runs, tokens);
        int place = outside(styled, at);
        return List.of(
                styled.part(0, place).runs(tokens),
                styled.part(place, styled.text().length()).runs(tokens));
    }

    /** Puts runs into others, behind a token when the place is within one. */
    public List<Run> insert(List<Run> runs, int at, List<Run> added) {
        StyledText styled = StyledText.of(runs, tokens);
        int place = outside(styled, at);
        return styled.part(0, place)
                .with(StyledText.of(added, tokens))
                .with(styled.part(place, styled.text().length()))
                .runs(tokens);
    }

    /** The first runs and the second in one; nothing is put between them. */
    public List<Run> join(List<Run> first, List<Run> second) {
        return StyledText.of(first, tokens).with(StyledText.of(second, tokens)).runs(tokens);
    }

    private int outside(StyledText styled, int at) {
        int place = within(styled, at);
        return tokens.spans(styled.text()).stream()
                .filter(span -> span.from() < place && place < span.to())
                .mapToInt(FigureTokens.Span::to)
                .findFirst()
                .orElse(place);
    }

    /** A place that exists, never in the middle of a character. */
    private static int within(StyledText styled, int at) {
        String text = styled.text();
        int place = Math.clamp(at, 0, text.length());
        boolean inside = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return inside ? place + 1 : place;
    }
}
