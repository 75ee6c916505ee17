package vn.congtachoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How texts become words of the index. */
class SearchWordTest {

    @Test
    void aWordHasAFormWithAndOneWithoutMarks() {
        assertThat(SearchWord.of("Đề án")).containsExactly(new SearchWord("de", "đề"), new SearchWord("an", "án"));
    }

    @Test
    void theToneMayStandOnEitherVowel() {
        assertThat(SearchWord.of("hoà")).isEqualTo(SearchWord.of("Hòa"));
        assertThat(SearchWord.of("Thuỷ")).isEqualTo(SearchWord.of("thủy"));
        assertThat(SearchWord.of("mùa của")).extracting(SearchWord::marked).containsExactly("mùa", "của");
    }

    @Test
    void signsSeparateWordsAndAreNone() {
        assertThat(SearchWord.of("12/KH-HPN, <script>' OR 1=1"))
                .extracting(SearchWord::folded)
                .containsExactly("12", "kh", "hpn", "script", "or", "1");
        assertThat(SearchWord.of("̀́ -- ''  ")).isEmpty();
    }

    @Test
    void everyFoldedWordIsPlain() {
        for (String text : List.of("中文", "Привет", "½", "ﬁ", "ß", "𝐀𝐁", "١٢", "x".repeat(500), "𝐀".repeat(90))) {
            assertThat(SearchWord.of(text)).allSatisfy(word -> {
                assertThat(word.folded()).matches("[a-z0-9]{1,40}");
                assertThat(word.marked()).hasSizeLessThanOrEqualTo(40);
                assertThat(word.marked()
                                        .chars()
                                        .filter(c -> Character.isSurrogate((char) c))
                                        .count()
                                % 2)
                        .isZero();
            });
        }
    }

    @Test
    void aTypedBeginningOfAnotherTypedWordAsksNothing() {
        assertThat(SearchWord.typed("b bản bả", 8)).containsExactly(new SearchWord("ban", "bản"));
        assertThat(SearchWord.typed("bàn bản", 8)).hasSize(2);
    }

    @Test
    void onlyTheFirstWordsAreAsked() {
        assertThat(SearchWord.typed("một hai ba bốn năm sáu bảy tám chín mười", 8))
                .hasSize(8);
    }
}
