package vn.congtachoi.indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.kernel.Decision;

/**
 * The questions of a quick round with the answers of one unit.
 *
 * @param answers by question; a question without an answer is absent
 */
public record QuickSheet(
        RoundRow round,
        UUID unitId,
        String unitName,
        ReturnState state,
        List<QuestionRow> questions,
        Map<UUID, QuickReply> answers,
        Decision mayEdit,
        Decision mayWithdraw) {

    public QuickSheet {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
    }
}
