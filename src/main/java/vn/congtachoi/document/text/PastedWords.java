package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;

/** Collects the words of one block from pieces of markup: blanks run together, only a break breaks a line. */
final class PastedWords {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> styles = new ArrayList<>();
    private boolean blankDue;
    private int blankStyle;

    void add(String piece, boolean bold, boolean italic) {
        int style = (bold ? Emphasis.BOLD.bit() : 0) | (italic ? Emphasis.ITALIC.bit() : 0);
        for (int at = 0; at < piece.length(); at++) {
            char sign = piece.charAt(at);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                blankStyle = blankDue ? blankStyle : style;
                blankDue = true;
            } else {
                if (blankDue && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    put(' ', blankStyle);
                }
                blankDue = false;
                put(sign, style);
            }
        }
    }

    void addBreak() {
        if (!text.isEmpty()) {
            put('\n', 0);
        }
        blankDue = false;
    }

    private void put(char sign, int style) {
        text.append(sign);
        styles.add(style);
    }

    /** The runs, cleaned, without breaks at either end. */
    List<Run> runs() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= end; at++) {
            if (at == end || !styles.get(at).equals(styles.get(begin))) {
                String words = BlockText.clean(text.substring(begin, at));
                if (!words.isEmpty()) {
                    int style = styles.get(begin);
                    runs.add(new Run.Text(words, Emphasis.BOLD.in(style), Emphasis.ITALIC.in(style)));
                }
                begin = at;
            }
        }
        return runs;
    }

    /** What was copied, before it is cleaned. */
    String raw() {
        return text.toString();
    }
}
