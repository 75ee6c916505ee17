package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikePatternTest {

    @ParameterizedTest
    @CsvSource({"tuyen truyen, %tuyen truyen%", "100%, %100\\%%", "a_b, %a\\_b%", "c:\\d, %c:\\\\d%", "'', %%"})
    void whatIsTypedIsTextNotAPattern(String typed, String pattern) {
        assertThat(LikePattern.containing(typed)).isEqualTo(pattern);
    }
}
