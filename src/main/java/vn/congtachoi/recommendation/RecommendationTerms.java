package vn.congtachoi.recommendation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.VietnameseText;

/**
 * The words by which recommendations are found, in SQL. Reading every text for one sign takes too long; a word that few
 * recommendations have leads straight to them.
 */
@Component
class RecommendationTerms {

    /** Longer words are sought by their beginning. */
    private static final int LENGTH = 40;

    /** Nobody types more to find one thing. */
    private static final int MOST_WORDS = 8;

    /** So many can be looked at one by one; of more, the list meets the first ones soon. */
    private static final int FEW = 500;

    private static final String BETWEEN = "[^a-z0-9]+";
    private static final String LAST_LETTER = "z";

    private final JdbcTemplate jdbc;

    RecommendationTerms(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** A text as its words are sought: folded, one blank before each; what stands between them does not count. */
    static String line(String text) {
        return words(text).stream().map(word -> " " + word).collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return Arrays.stream(VietnameseText.fold(text).split(BETWEEN))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Called once, when it is issued: what it says never changes. */
    void write(UUID recommendation, String line) {
        Set<String> words =
                words(line).stream().map(RecommendationTerms::cut).collect(Collectors.toCollection(LinkedHashSet::new));
        jdbc.batchUpdate(
                "insert into recommendation_word (word, recommendation_id) values (?, ?)",
                words.stream().map(word -> new Object[] {word, recommendation}).toList());
    }

    /**
     * Among these are all that have the typed words, the last of which may be the beginning of one; nothing when too many
     * have each of them.
     */
    Optional<Set<UUID>> few(String typed) {
        List<String> words = words(typed);
        int last = words.size() - 1;
        return IntStream.range(0, Math.min(words.size(), MOST_WORDS))
                .mapToObj(at -> found(cut(words.get(at)), at < last))
                .filter(found -> found.size() <= FEW)
                .min(Comparator.comparingInt(List::size))
                .map(Set::copyOf);
    }

    /** One more than a few when there are more. */
    private List<UUID> found(String word, boolean whole) {
        return jdbc.query(
                "select recommendation_id from recommendation_word where word between ? and ? limit ?",
                (row, n) -> row.getObject(1, UUID.class),
                word,
                whole ? word : word + LAST_LETTER.repeat(LENGTH - word.length()),
                FEW + 1);
    }

    private static String cut(String word) {
        return word.substring(0, Math.min(word.length(), LENGTH));
    }
}
