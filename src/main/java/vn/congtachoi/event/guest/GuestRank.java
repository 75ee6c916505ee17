package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/**
 * How high somebody stands, read from what she is and where: by the level of the place, then by the post, then by the
 * body (Party, council, committee, Front, the Union). It only proposes the order of introduction; people move it.
 */
final class GuestRank {

    private static final int PER_LEVEL = 1000;
    private static final int PER_POST = 10;

    /** Where nobody says a level: that of the city, among whose guests she stands behind those with a post. */
    private static final int USUAL_LEVEL = 2;

    private static final Pattern STEPS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern WORDS = Pattern.compile("\\s*,\\s*");

    /** A phrase of the list, at which of its steps. */
    private record Phrase(String words, int step) {}

    private static final List<Phrase> LEVELS = phrases("events.guest.rank.levels");
    private static final List<Phrase> POSTS = phrases("events.guest.rank.posts");
    private static final List<Phrase> BODIES = phrases("events.guest.rank.bodies");

    private GuestRank() {}

    /** The smaller, the higher. */
    static int of(String post, String organisation) {
        String whole = VietnameseText.fold(post + " , " + organisation);
        int level = step(whole, LEVELS, Math::max).orElse(USUAL_LEVEL);
        int standing = step(VietnameseText.fold(post), POSTS, Math::min).orElse(steps(POSTS));
        int body = step(whole, BODIES, Math::min).orElse(steps(BODIES));
        return level * PER_LEVEL + standing * PER_POST + body;
    }

    private static int steps(List<Phrase> phrases) {
        return phrases.stream().mapToInt(Phrase::step).max().orElse(0) + 1;
    }

    /** The longest phrases first, each taken out when it is found: "phó chủ tịch" is no "chủ tịch". */
    private static Optional<Integer> step(String text, List<Phrase> phrases, IntBinaryOperator choice) {
        String left = " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        Optional<Integer> found = Optional.empty();
        for (Phrase phrase : phrases) {
            String words = " " + phrase.words() + " ";
            if (left.contains(words)) {
                left = left.replace(words, " , ");
                found = Optional.of(found.map(before -> choice.applyAsInt(before, phrase.step()))
                        .orElse(phrase.step()));
            }
        }
        return found;
    }

    private static List<Phrase> phrases(String key) {
        List<Phrase> phrases = new ArrayList<>();
        List<String> steps = STEPS.splitAsStream(Texts.of(key)).toList();
        for (int at = 0; at < steps.size(); at++) {
            int step = at;
            WORDS.splitAsStream(steps.get(at))
                    .forEach(words -> phrases.add(new Phrase(VietnameseText.fold(words), step)));
        }
        phrases.sort(
                Comparator.comparing((Phrase phrase) -> phrase.words().length()).reversed());
        return List.copyOf(phrases);
    }
}
