package vn.congtachoi.indicator;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitRef;

/** Questions and answers of quick rounds. */
@Component
class QuickPages {

    private final QuickQuestions questions;
    private final QuickAnswers answers;
    private final QuickFiles files;
    private final Viewer viewer;
    private final RightsHere rights;

    QuickPages(QuickQuestions questions, QuickAnswers answers, QuickFiles files, Viewer viewer, RightsHere rights) {
        this.questions = questions;
        this.answers = answers;
        this.files = files;
        this.viewer = viewer;
        this.rights = rights;
    }

    void saveQuestions(UUID roundId, List<QuickRoundForm.Question> asked) {
        for (int position = 0; position < asked.size(); position++) {
            questions.save(new QuickQuestion(roundId, position, asked.get(position)));
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

    /** Answers of several returns: by return, then by question. */
    Map<UUID, Map<UUID, QuickTable.Answer>> sentAnswers(List<UnitReturn> returns, List<QuestionRow> asked) {
        boolean withFiles = asked.stream().anyMatch(question -> question.kind() == QuestionKind.FILE);
        Map<UUID, String> names = new HashMap<>();
        if (withFiles) {
            returns.forEach(own -> names.putAll(files.names(own.id())));
        }
        Map<UUID, Map<UUID, QuickTable.Answer>> found = new HashMap<>();
        answers.findByReturnIdIn(returns.stream().map(UnitReturn::id).toList()).forEach(answer -> {
            UUID file = answer.reply().attachmentId();
            found.computeIfAbsent(answer.returnId(), id -> new HashMap<>())
                    .put(
                            answer.questionId(),
                            new QuickTable.Answer(
                                    answer.reply(),
                                    answer.answeredByName(),
                                    answer.answeredAt(),
                                    file == null ? "" : names.getOrDefault(file, "")));
        });
        return found;
    }

    Map<UUID, String> fileNames(UnitReturn own) {
        boolean asksForFiles = questions.findByRoundIdOrderByPosition(own.roundId()).stream()
                .anyMatch(question -> question.kind() == QuestionKind.FILE);
        return asksForFiles ? files.names(own.id()) : Map.of();
    }

    /** @throws BusinessException when the question does not ask for a file */
    QuickReply attach(UnitReturn own, UUID questionId, String name, InputStream bytes) {
        boolean asksForFile = questions.findByRoundIdOrderByPosition(own.roundId()).stream()
                .anyMatch(question -> question.id().equals(questionId) && question.kind() == QuestionKind.FILE);
        if (!asksForFile) {
            throw new BusinessException("indicator.notFound");
        }
        QuickReply reply = QuickReply.file(files.add(own.id(), name, bytes));
        saveAnswers(own, Map.of(questionId, reply));
        return reply;
    }

    /** @throws BusinessException for a question of another round, a negative number or the file of another return */
    void saveAnswers(UnitReturn own, Map<UUID, QuickReply> replies) {
        Map<UUID, QuickQuestion> asked = questions.findByRoundIdOrderByPosition(own.roundId()).stream()
                .collect(Collectors.toMap(QuickQuestion::id, Function.identity()));
        Map<UUID, QuickAnswer> present = answers.findByReturnIdIn(List.of(own.id())).stream()
                .collect(Collectors.toMap(QuickAnswer::questionId, Function.identity()));
        replies.forEach((questionId, reply) -> {
            if (!asked.containsKey(questionId)) {
                throw new BusinessException("indicator.notFound");
            }
            if (reply.number() != null && reply.number().signum() < 0) {
                throw new BusinessException("indicator.cell.negative");
            }
            save(own, questionId, reply, present.get(questionId));
        });
    }

    private void save(UnitReturn own, UUID questionId, QuickReply reply, @Nullable QuickAnswer present) {
        UUID before = present == null ? null : present.reply().attachmentId();
        boolean otherFile = !Objects.equals(before, reply.attachmentId());
        if (otherFile && reply.attachmentId() != null && !files.names(own.id()).containsKey(reply.attachmentId())) {
            throw new BusinessException("indicator.notFound");
        }
        if (otherFile && before != null) {
            files.remove(before);
        }
        String by = rights.actor().require().name();
        if (present == null) {
            answers.save(new QuickAnswer(
                    own.id(), questionId, reply, by, rights.clock().instant()));
        } else if (!present.reply().equals(reply)) {
            present.set(reply, by, rights.clock().instant());
        }
    }

    Standing standing(UnitRef unit) {
        return viewer.standing(unit);
    }
}
