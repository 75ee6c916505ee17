package vn.congtachoi.indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    public record Row(UUID unitId, String unitName, ReturnState state, Map<UUID, QuickReply> answers) {

        public Row {
            answers = Map.copyOf(answers);
        }
    }
}
