package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of figures among typed words: {@code ⟦8.538 lượt người⟧}. A token stands for the same figure wherever it is
 * pasted as long as the text is open; different figures never share one. What somebody typed between such brackets
 * herself stays words: no token is ever given that already stands somewhere as words.
 */
public final class FigureTokens {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';
    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧\\n]+⟧");
    private static final Pattern NOT_IN_A_TOKEN = Pattern.compile("[⟦⟧\\p{Cntrl}]");

    /** A token in a text, from its first character to behind its last. */
    record Span(int from, int to, FigureReference reference) {}

    private final Function<FigureReference, String> words;
    private final Map<String, FigureReference> references = new HashMap<>();
    private final Map<FigureReference, String> tokens = new HashMap<>();
    private final Set<String> typed = new HashSet<>();

    /** @param words how a figure is said at present */
    public FigureTokens(Function<FigureReference, String> words) {
        this.words = words;
    }

    /** Keeps what looks like a token among the words of a text from ever becoming one; before any is given. */
    public void reserve(DocumentText text) {
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.Words words -> reserve(words.runs());
                case Block.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> reserve(cell.runs())));
            }
        }
    }

    private void reserve(List<Run> runs) {
        StringBuilder stretch = new StringBuilder();
        for (Run run : runs) {
            // No token reaches over a figure; over a change of emphasis it could.
            stretch.append(run instanceof Run.Text text ? text.text() : "\n");
        }
        BRACKETED.matcher(stretch).results().forEach(found -> typed.add(found.group()));
    }

    /** The token of a figure. */
    public String of(FigureReference figure) {
        return tokens.computeIfAbsent(figure, this::give);
    }

    /** The figure of a token; empty for words in brackets. */
    public Optional<FigureReference> figure(String token) {
        return Optional.ofNullable(references.get(token));
    }

    /** How a figure is said, without brackets. */
    public String words(FigureReference figure) {
        String token = of(figure);
        return token.substring(1, token.length() - 1);
    }

    private String give(FigureReference figure) {
        String said = BlockText.clean(words.apply(figure));
        String name = NOT_IN_A_TOKEN.matcher(said).replaceAll(" ").strip();
        String token = OPEN + (name.isEmpty() ? figure.indicator() : name) + CLOSE;
        for (int next = 2; references.containsKey(token) || typed.contains(token); next++) {
            token = OPEN + name + " (" + next + ")" + CLOSE;
        }
        references.put(token, figure);
        return token;
    }

    /** The tokens in a text, in their order; other words in brackets are taken note of. */
    List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(text);
        while (bracketed.find()) {
            FigureReference figure = references.get(bracketed.group());
            if (figure == null) {
                typed.add(bracketed.group());
            } else {
                spans.add(new Span(bracketed.start(), bracketed.end(), figure));
            }
        }
        return spans;
    }

    /** Whether something of a token is left in words that took its place: a bracket, or its number. */
    static boolean isTraceOf(String token, String left) {
        String number = token.replaceAll("[^\\d.,]", "");
        return left.indexOf(OPEN) >= 0 || left.indexOf(CLOSE) >= 0 || (!number.isEmpty() && left.contains(number));
    }
}
