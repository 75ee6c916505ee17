package vn.congtachoi.organisation;

import java.util.Arrays;
import vn.congtachoi.kernel.VietnameseText;

/** A post's title together with the unit's name, said once where the title already names the unit. */
final class PostWords {

    private PostWords() {}

    /**
     * "Chủ tịch" or "Chủ tịch Hội LHPN phường" at "Hội LHPN phường Sông Cầu": "Chủ tịch Hội LHPN phường Sông Cầu". What
     * the title ends with and the name begins with is the same words.
     */
    static String of(String title, String unitName) {
        String[] words = unitName.split(" ");
        for (int count = words.length; count > 0; count--) {
            String beginning = String.join(" ", Arrays.copyOf(words, count));
            if (endsWith(title, beginning)) {
                return title.substring(0, title.length() - beginning.length()) + unitName;
            }
        }
        return title + " " + unitName;
    }

    private static boolean endsWith(String title, String beginning) {
        int from = title.length() - beginning.length();
        return from > 0
                && title.charAt(from - 1) == ' '
                && VietnameseText.toneKey(title.substring(from)).equals(VietnameseText.toneKey(beginning));
    }
}
