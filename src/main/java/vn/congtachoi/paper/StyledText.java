package vn.congtachoi.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with stretches in bold or italics. A template's field of this type says {@code markup="styled"}; the markup is
 * made here and nowhere else, so that what a person typed is never taken for markup.
 */
public record StyledText(List<Stretch> stretches) {

    /** Nothing at all. */
    public static final StyledText EMPTY = new StyledText(List.of());

    /** Letters of one look; may hold line breaks. */
    public record Stretch(String text, boolean bold, boolean italic) {}

    public StyledText {
        stretches = List.copyOf(stretches);
    }

    /** Text without emphasis. */
    public static StyledText plain(String text) {
        return new StyledText(List.of(new Stretch(text, false, false)));
    }

    /** The letters alone. */
    public String letters() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    /** The letters as a paper shows them: composed, without invisible marks, a box for what the typeface lacks. */
    public String printed() {
        return PaperFont.printable(letters());
    }

    /** Whether any of it is bold, which takes more room. */
    boolean hasBold() {
        return stretches.stream().anyMatch(Stretch::bold);
    }

    /** What the library's parser of styled text reads. */
    String markup() {
        StringBuilder markup = new StringBuilder();
        for (Stretch stretch : stretches) {
            String text = escaped(PaperFont.printable(stretch.text()));
            if (stretch.bold() || stretch.italic()) {
                markup.append("<style")
                        .append(stretch.bold() ? " isBold=\"true\"" : "")
                        .append(stretch.italic() ? " isItalic=\"true\"" : "")
                        .append('>')
                        .append(text)
                        .append("</style>");
            } else {
                markup.append(text);
            }
        }
        return markup.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
