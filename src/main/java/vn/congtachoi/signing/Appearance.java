package vn.congtachoi.signing;

import java.util.List;

/** What is seen at the place of a signature. */
public sealed interface Appearance {

    /**
     * The owner's picture: her hand signature, or the seal at real size; without one, two lines say who signed and when
     * (NĐ 30/2020, Phụ lục I, ô 7c and 8).
     */
    record Picture() implements Appearance {}

    /**
     * Only text, 10 pt upright black, as on a file that accompanies a paper ("số và ký hiệu; thời gian ký").
     *
     * @param lines at least one
     */
    record Lines(List<String> lines) implements Appearance {

        public Lines {
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("Something is seen");
            }
            lines = List.copyOf(lines);
        }
    }
}
