package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.VietnameseText;

/** A name by which whoever knows her recognises her, and nobody else: "Nguyễn T. A***". */
final class MaskedName {

    private static final String HIDDEN = "***";
    private static final Pattern BLANK = Pattern.compile(" ");

    private MaskedName() {}

    static String of(String name) {
        List<String> words = BLANK.splitAsStream(VietnameseText.nfc(name)).toList();
        if (words.getFirst().isEmpty()) {
            return "";
        }
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < words.size() - 1; at++) {
            shown.add(at == 0 ? words.getFirst() : initial(words.get(at)) + ".");
        }
        shown.add(initial(words.getLast()) + HIDDEN);
        return String.join(" ", shown);
    }

    private static String initial(String word) {
        return new String(Character.toChars(word.codePointAt(0)));
    }
}
