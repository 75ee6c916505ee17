package vn.congtachoi.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.QuestionKind;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickReply;
import vn.congtachoi.indicator.QuickRoundForm;
import vn.congtachoi.indicator.QuickRounds;

/** The quick rounds: what the city asked, and which commune answered what at which hour. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class QuickStory implements Chapter {

    private final QuickRounds rounds;

    QuickStory(QuickRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> steps = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("quick_rounds.csv").rows()) {
            String code = row.text("code");
            steps.add(new Step(
                    Step.moment(row.text("opened_at")),
                    Step.Turn.OPENING,
                    row.text("opened_by"),
                    () -> cast.round(code, rounds.open(form(cast, row)))));
        }
        Map<String, List<CsvTable.Row>> sheets = CsvTable.load("quick_answers.csv").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> String.join(
                                " ",
                                row.text("round_code"),
                                row.text("unit_key"),
                                row.text("answered_by"),
                                row.text("answered_at")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<CsvTable.Row> answers : sheets.values()) {
            CsvTable.Row first = answers.getFirst();
            steps.add(new Step(
                    Step.moment(first.text("answered_at")),
                    Step.Turn.SENDING,
                    first.text("answered_by"),
                    () -> submit(cast, first, answers)));
        }
        return steps;
    }

    private static QuickRoundForm form(Cast cast, CsvTable.Row round) {
        String code = round.text("code");
        Set<UUID> units = CsvTable.load("quick_units.csv").rows().stream()
                .filter(row -> row.text("round_code").equals(code))
                .map(row -> cast.unit(row.text("unit_key")))
                .collect(Collectors.toSet());
        List<QuickRoundForm.Question> questions = CsvTable.load("quick_questions.csv").rows().stream()
                .filter(row -> row.text("round_code").equals(code))
                .sorted(Comparator.comparing(row -> Integer.parseInt(row.text("position"))))
                .map(row ->
                        QuickRoundForm.Question.required(QuestionKind.valueOf(row.text("kind")), row.text("question")))
                .toList();
        return new QuickRoundForm(
                round.text("name"),
                round.text("why"),
                cast.unit(round.text("owner_unit_key")),
                Step.moment(round.text("due_at")),
                units,
                questions);
    }

    private void submit(Cast cast, CsvTable.Row first, List<CsvTable.Row> answers) {
        UUID round = cast.round(first.text("round_code"));
        UUID unit = cast.unit(first.text("unit_key"));
        List<QuestionRow> questions = rounds.sheet(round, unit).questions();
        Map<UUID, QuickReply> replies = new HashMap<>();
        for (CsvTable.Row answer : answers) {
            QuestionRow question = questions.get(Integer.parseInt(answer.text("position")) - 1);
            replies.put(question.id(), reply(question.kind(), answer));
        }
        rounds.submit(round, unit, replies);
    }

    private static QuickReply reply(QuestionKind kind, CsvTable.Row answer) {
        return switch (kind) {
            case NUMBER -> QuickReply.of(new BigDecimal(answer.text("number")), answer.text("raw"));
            case YES_NO -> QuickReply.of(answer.flag("yes_no"));
            case TEXT -> QuickReply.of(answer.text("text"));
            case FILE -> throw new IllegalArgumentException(answer.place() + ": the story has no files");
        };
    }
}
