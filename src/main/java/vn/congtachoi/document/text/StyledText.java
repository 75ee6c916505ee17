package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words with an emphasis for each character, figures being tokens among them: the form in which one block is edited.
 *
 * @param styles one per character of the text, bits as in {@link Emphasis}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record StyledText(String text, int[] styles) {

    static StyledText of(List<Run> runs, FigureTokens tokens) {
        StringBuilder text = new StringBuilder();
        List<int[]> stretches = new ArrayList<>();
        for (Run run : runs) {
            String words =
                    switch (run) {
                        case Run.Text typed -> typed.text();
                        case Run.Figure figure -> tokens.of(figure.reference());
                    };
            text.append(words);
            int[] stretch = new int[words.length()];
            Arrays.fill(stretch, Emphasis.bits(run));
            stretches.add(stretch);
        }
        int[] styles = stretches.stream().flatMapToInt(Arrays::stream).toArray();
        return new StyledText(text.toString(), styles);
    }

    /** The runs: as few as possible, none empty, a token in the emphasis of its beginning. */
    List<Run> runs(FigureTokens tokens) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (FigureTokens.Span span : tokens.spans(text)) {
            addWords(runs, at, span.from());
            int style = styles[span.from()];
            runs.add(new Run.Figure(span.reference(), Emphasis.BOLD.in(style), Emphasis.ITALIC.in(style)));
            at = span.to();
        }
        addWords(runs, at, text.length());
        return List.copyOf(runs);
    }

    private void addWords(List<Run> runs, int from, int to) {
        int begin = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || (styles[at] != styles[begin] && !Character.isLowSurrogate(text.charAt(at)))) {
                String words = text.substring(begin, at);
                runs.add(new Run.Text(words, Emphasis.BOLD.in(styles[begin]), Emphasis.ITALIC.in(styles[begin])));
                begin = at;
            }
        }
    }

    StyledText part(int from, int to) {
        return new StyledText(text.substring(from, to), Arrays.copyOfRange(styles, from, to));
    }

    StyledText with(StyledText behind) {
        int[] both = Arrays.copyOf(styles, styles.length + behind.styles.length);
        System.arraycopy(behind.styles, 0, both, styles.length, behind.styles.length);
        return new StyledText(text + behind.text, both);
    }
}
