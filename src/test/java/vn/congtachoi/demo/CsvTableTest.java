package vn.congtachoi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static CsvTable parse(String text) {
        return CsvTable.parse("test.csv", text);
    }

    @Test
    void readsQuotesCommasAndLineBreaksInsideACell() {
        CsvTable table = parse("a,b\r\n\"một, hai\",\"nói \"\"vâng\"\"\nrồi\"\r\n");
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().text("a")).isEqualTo("một, hai");
        assertThat(table.rows().getFirst().text("b")).isEqualTo("nói \"vâng\"\nrồi");
    }

    @Test
    void anEmptyCellIsNoValueWhereverItStands() {
        CsvTable table = parse("a,b,c\n,x,\n\"\",x,");
        assertThat(table.rows()).hasSize(2).allSatisfy(row -> {
            assertThat(row.filled("a")).isEmpty();
            assertThat(row.filled("b")).contains("x");
            assertThat(row.filled("c")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,a\n1,2\n", "a,b\n1\n", "a,b\n1,2,3\n", "a\n\"open\n", "a\n\"x\"y\n", "a\nx\"y\n"})
    void whatIsNotWellFormedIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining("test.csv");
    }

    @Test
    void aColumnThatIsNotThereIsAnError() {
        CsvTable.Row row = parse("a\n1\n").rows().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> row.text("b")).withMessageContaining("record 1");
        assertThatIllegalArgumentException().isThrownBy(() -> row.flag("a"));
    }
}
