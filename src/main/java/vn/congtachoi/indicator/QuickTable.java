package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the units answered; only what was sent is shown.
 *
 * @param totals sums of the answers to NUMBER questions, by question
 */
public record QuickTable(
        RoundRow round,
        Completeness completeness,
        List<QuestionRow> questions,
        List<Row> rows,
        Map<UUID, Tally> totals) {

    public QuickTable {
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /**
     * One unit.
     *
     * @param submittedAt null until it is sent
     * @param answers by question; empty until it is sent
     */
    public record Row(
            UUID unitId,
            String unitName,
            ReturnState state,
            @Nullable Instant submittedAt,
            Map<UUID, Answer> answers) {

        public Row {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * One answer and where it comes from.
     *
     * @param fileName of the file it is; empty for other answers
     */
    public record Answer(QuickReply reply, String by, Instant at, String fileName) {}
}
