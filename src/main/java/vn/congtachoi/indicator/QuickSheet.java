package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * The questions of a quick round with the answers of one unit.
 *
 * @param why what it is asked for; may be empty
 * @param dueAt the due hour of this unit, with its extension
 * @param submittedAt null until it is sent
 * @param answers by question; a question without an answer is absent
 * @param files names of the files among the answers, by id
 */
public record QuickSheet(
        RoundRow round,
        String why,
        UUID unitId,
        String unitName,
        ReturnState state,
        Instant dueAt,
        @Nullable Instant submittedAt,
        String submittedBy,
        List<QuestionRow> questions,
        Map<UUID, QuickReply> answers,
        Map<UUID, String> files,
        Decision mayEdit,
        Decision mayWithdraw) {

    public QuickSheet {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        files = Map.copyOf(files);
    }
}
