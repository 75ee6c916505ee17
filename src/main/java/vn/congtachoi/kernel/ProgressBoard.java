package vn.congtachoi.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the parts of one piece of common work are: a round of figures by commune, a task by unit.
 *
 * @param title what it is ("Số liệu 6 tháng đầu năm 2023")
 * @param line one sentence about the whole ("5/8 đơn vị đã nộp, còn 3 ngày")
 * @param path its page, without the leading slash
 * @param unitWord what its parts are called together ("chi hội", "đơn vị")
 */
public record ProgressBoard(String title, String line, String path, String unitWord, List<Part> parts) {

    /**
     * One unit's part.
     *
     * @param done null when nothing is known yet: never shown as 0
     * @param total greater than 0
     * @param word how it stands, in Vietnamese
     */
    public record Part(String label, @Nullable Long done, long total, String word, Standing standing) {

        /** Whether nothing of it is missing. */
        public boolean isAllThere() {
            return done != null && done >= total;
        }
    }

    public ProgressBoard {
        parts = List.copyOf(parts);
    }
}
