package vn.congtachoi.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitRef;

/** Questions and answers of quick rounds. */
@Component
class QuickPages {

    private final QuickQuestions questions;
    private final QuickAnswers answers;
    private final Viewer viewer;
    private final RightsHere rights;

    QuickPages(QuickQuestions questions, QuickAnswers answers, Viewer viewer, RightsHere rights) {
        this.questions = questions;
        this.answers = answers;
        this.viewer = viewer;
        this.rights = rights;
    }

    void saveQuestions(UUID roundId, List<QuickRoundForm.Question> asked) {
        for (int position = 0; position < asked.size(); position++) {
            QuickRoundForm.Question question = asked.get(position);
            questions.save(new QuickQuestion(roundId, position, question.kind(), question.text()));
        }
    }

    List<QuestionRow> questions(UUID roundId) {
        return questions.findByRoundIdOrderByPosition(roundId).stream()
                .map(QuickQuestion::row)
                .toList();
    }

    Map<UUID, QuickReply> answers(UUID returnId) {
        Map<UUID, QuickReply> replies = new HashMap<>();
        answers.findByReturnIdIn(List.of(returnId)).forEach(answer -> replies.put(answer.questionId(), answer.reply()));
        return replies;
    }

    /** @throws BusinessException for a question of another round or a negative number */
    void saveAnswers(UnitReturn own, Map<UUID, QuickReply> replies) {
        Map<UUID, QuickQuestion> asked = questions.findByRoundIdOrderByPosition(own.roundId()).stream()
                .collect(Collectors.toMap(QuickQuestion::id, Function.identity()));
        Map<UUID, QuickAnswer> present = answers.findByReturnIdIn(List.of(own.id())).stream()
                .collect(Collectors.toMap(QuickAnswer::questionId, Function.identity()));
        String by = rights.actor().require().name();
        replies.forEach((questionId, reply) -> {
            if (!asked.containsKey(questionId)) {
                throw new BusinessException("indicator.notFound");
            }
            if (reply.number() != null && reply.number().signum() < 0) {
                throw new BusinessException("indicator.cell.negative");
            }
            QuickAnswer answer = present.get(questionId);
            if (answer == null) {
                answers.save(new QuickAnswer(
                        own.id(), questionId, reply, by, rights.clock().instant()));
            } else if (!answer.reply().equals(reply)) {
                answer.set(reply, by, rights.clock().instant());
            }
        });
    }

    Standing standing(UnitRef unit) {
        return viewer.standing(unit);
    }
}
