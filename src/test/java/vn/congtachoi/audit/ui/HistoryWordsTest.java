package vn.congtachoi.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtachoi.audit.FieldChange;

/** Values of the history as people say them. */
class HistoryWordsTest {

    private final HistoryWords words = new HistoryWords(List.of());

    private String told(String before, String after) {
        return words.change("Round", new FieldChange("period", before, after), HistoryWords.noNamesYet());
    }

    @Test
    void tellsAPeriodInWords() {
        assertThat(told(null, "2023-H1")).isEqualTo("Kỳ: 6 tháng đầu năm 2023");
        assertThat(told("2023-Q2", "2023-M06")).isEqualTo("Kỳ: Quý II năm 2023 → Tháng 6 năm 2023");
    }

    @Test
    void leavesTextThatOnlyLooksLikeAPeriod() {
        assertThat(told(null, "2023-H9")).isEqualTo("Kỳ: 2023-H9");
    }

    @Test
    void tellsDaysAndYesAndNo() {
        assertThat(words.change("Round", new FieldChange("cutOff", null, "2023-06-25"), HistoryWords.noNamesYet()))
                .endsWith("25/6/2023");
        assertThat(told("false", "true")).isEqualTo("Kỳ: không → có");
    }
}
