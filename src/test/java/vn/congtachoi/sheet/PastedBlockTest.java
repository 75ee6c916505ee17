package vn.congtachoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;

class PastedBlockTest {

    @Test
    void tabsPartCellsAndLineBreaksPartRows() {
        assertThat(PastedBlock.parse("Sông Cầu\t1.439\r\nĐức Xuân\t1,439\r\n").rows())
                .containsExactly(List.of("Sông Cầu", "1.439"), List.of("Đức Xuân", "1,439"));
    }

    @Test
    void aQuotedCellKeepsItsLineBreaksTabsAndQuotes() {
        assertThat(PastedBlock.parse("\"dòng 1\ndòng \"\"2\"\"\tvẫn thế\"\tb\nc\td")
                        .rows())
                .containsExactly(List.of("dòng 1\ndòng \"2\"\tvẫn thế", "b"), List.of("c", "d"));
    }

    @Test
    void aQuoteThatEnclosesNoCellIsACharacter() {
        assertThat(PastedBlock.parse("\"tiêu biểu\" năm 2023\t5\"\n\"mở\tb").rows())
                .containsExactly(List.of("\"tiêu biểu\" năm 2023", "5\""), List.of("\"mở", "b"));
    }

    @Test
    void shortRowsAreFilledAndEmptyCellsAndRowsStay() {
        assertThat(PastedBlock.parse("a\t\tc\n\nd").rows())
                .containsExactly(List.of("a", "", "c"), List.of("", "", ""), List.of("d", "", ""));
    }

    @Test
    void textIsComposedAndNoBreakSpacesAreBlanks() {
        String decomposed = Normalizer.normalize("Bắc Kạn", Normalizer.Form.NFD);

        assertThat(PastedBlock.parse("\u00a0" + decomposed + " ").rows()).containsExactly(List.of("Bắc Kạn"));
    }

    @Test
    void nothingPastedIsNoRow() {
        assertThat(PastedBlock.parse("").rows()).isEmpty();
        assertThat(PastedBlock.parse("\r\n").rows()).isEmpty();
    }

    @Test
    void moreThanTenThousandCellsAreRefused() {
        String row = "1\t".repeat(99) + "1\n";

        assertThat(PastedBlock.parse(row.repeat(100)).rows()).hasSize(100);
        assertThatThrownBy(() -> PastedBlock.parse(row.repeat(101)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.messageKey().key()).isEqualTo("sheet.fault.tooManyCells");
                });
        assertThatThrownBy(() -> PastedBlock.parse(row + "1\n".repeat(5000))).isInstanceOf(BusinessException.class);
    }
}
