package vn.congtachoi.organisation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file that holds all lines says nothing, one that was cut says so. */
class FileLinesTest {

    private static FileLines<Integer> of(int there) {
        return FileLines.of(
                most -> IntStream.range(0, Math.min(most, there)).boxed().toList(), 3);
    }

    @Test
    void aListThatJustFitsIsWhole() {
        assertThat(of(3)).isEqualTo(new FileLines<>(List.of(0, 1, 2), false));
        assertThat(of(3).under("3 dòng")).containsExactly("3 dòng");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        assertThat(of(4)).isEqualTo(new FileLines<>(List.of(0, 1, 2), true));
        assertThat(of(4).under("3 dòng")).hasSize(2).last().asString().contains("Chỉ gồm 3 dòng đầu tiên");
    }
}
