package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit that the title already names is not named twice. */
class PostWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Chủ tịch, Hội LHPN phường Sông Cầu, Chủ tịch Hội LHPN phường Sông Cầu",
        "Chủ tịch Hội LHPN phường Sông Cầu, Hội LHPN phường Sông Cầu, Chủ tịch Hội LHPN phường Sông Cầu",
        "Phó Chủ tịch Hội LHPN thành phố, Hội LHPN thành phố Bắc Kạn, Phó Chủ tịch Hội LHPN thành phố Bắc Kạn",
        "Phó Chủ tịch Hội LHPN phường Hoà Bình, Hội LHPN phường Hòa Bình, Phó Chủ tịch Hội LHPN phường Hòa Bình",
        "Chi hội trưởng, Chi hội phụ nữ tổ 5, Chi hội trưởng Chi hội phụ nữ tổ 5"
    })
    void saysTheUnitOnce(String title, String unit, String words) {
        assertThat(PostWords.of(title, unit)).isEqualTo(words);
    }
}
