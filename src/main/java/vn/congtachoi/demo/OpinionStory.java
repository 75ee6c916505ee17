package vn.congtachoi.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.opinion.OpinionAct;
import vn.congtachoi.agenda.opinion.OpinionAnswers;
import vn.congtachoi.agenda.opinion.OpinionForm;
import vn.congtachoi.agenda.opinion.OpinionReading;
import vn.congtachoi.agenda.opinion.OpinionService;
import vn.congtachoi.agenda.opinion.Stance;

/** What the standing committee was asked in 2023, and what each of it answered. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class OpinionStory implements Chapter {

    private final OpinionService opinions;
    private final OpinionAnswers answers;
    private final OpinionReading reading;

    OpinionStory(OpinionService opinions, OpinionAnswers answers, OpinionReading reading) {
        this.opinions = opinions;
        this.answers = answers;
        this.reading = reading;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> told = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("opinions.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("begun_at")),
                    Step.Turn.OPENING,
                    row.text("asker"),
                    () -> cast.opinion(row.text("key"), begin(cast, row))));
        }
        for (CsvTable.Row row : CsvTable.load("opinion_steps.csv").rows()) {
            told.add(new Step(Step.moment(row.text("at")), Step.Turn.REVIEW, row.text("who"), () -> take(cast, row)));
        }
        return told;
    }

    private UUID begin(Cast cast, CsvTable.Row row) {
        List<UUID> asked = Arrays.stream(row.text("asked").split("\\|", -1))
                .map(cast::person)
                .toList();
        return opinions.begin(
                cast.unit(row.text("unit_key")),
                new OpinionForm(row.text("title"), row.text("words"), null, Step.moment(row.text("due_at")), asked, 0));
    }

    private void take(Cast cast, CsvTable.Row row) {
        UUID opinion = cast.opinion(row.text("opinion"));
        String words = row.text("words");
        switch (row.text("step")) {
            case "ASK", "END" -> opinions.take(opinion, OpinionAct.valueOf(row.text("step")), words);
            case "REMIND" -> answers.remind(opinion);
            default ->
                answers.answer(own(opinion, cast.person(row.text("who"))), Stance.valueOf(row.text("step")), words);
        }
    }

    private UUID own(UUID opinion, UUID person) {
        return reading.detail(opinion).voices().stream()
                .filter(voice -> voice.personId().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
