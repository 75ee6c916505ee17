package vn.congtachoi.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellReview;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.ReturnTexts;
import vn.congtachoi.indicator.ReviewService;
import vn.congtachoi.indicator.RoundForm;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SessionForm;
import vn.congtachoi.indicator.Sessions;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;

/** The round of the first half of 2023 as it went: who entered, sent, asked and approved what, each at its hour. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class RoundStory implements Chapter {

    private final Rounds rounds;
    private final SheetService sheets;
    private final Sessions sessions;
    private final Submissions submissions;
    private final ReviewService review;
    private final CellReview cells;

    RoundStory(
            Rounds rounds,
            SheetService sheets,
            Sessions sessions,
            Submissions submissions,
            ReviewService review,
            CellReview cells) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.sessions = sessions;
        this.submissions = submissions;
        this.review = review;
        this.cells = cells;
    }

    @Override
    public List<Step> steps(Cast cast) {
        Revisions revisions = new Revisions(sheets, !cast.isRecalled());
        List<Step> steps = new ArrayList<>();
        openings(cast, steps);
        steps.addAll(new FigureEntries(sheets, cells, cast, revisions)
                .steps(rounds().getFirst().text("code")));
        sessions(cast, steps);
        returns(cast, steps);
        queries(cast, revisions, steps);
        extensions(cast, steps);
        return steps;
    }

    private static List<CsvTable.Row> rounds() {
        return CsvTable.load("rounds.csv").rows();
    }

    private void openings(Cast cast, List<Step> steps) {
        for (CsvTable.Row row : rounds()) {
            RoundForm form = new RoundForm(
                    row.text("name"),
                    cast.form(row.text("form_code")),
                    period(row.text("period")),
                    LocalDate.parse(row.text("window_from")),
                    LocalDate.parse(row.text("window_to")),
                    LocalDate.parse(row.text("cut_off")),
                    Step.moment(row.text("due_at")),
                    row.flag("estimates_allowed"),
                    cast.unit(row.text("owner_unit_key")),
                    0);
            steps.add(new Step(
                    Step.moment(row.text("opened_at")),
                    Step.Turn.OPENING,
                    row.text("opened_by"),
                    () -> cast.round(row.text("code"), rounds.open(form))));
        }
    }

    private void sessions(Cast cast, List<Step> steps) {
        for (CsvTable.Row row : CsvTable.load("sessions.csv").rows()) {
            steps.add(new Step(
                    Step.moment(row.text("entered_at")),
                    Step.Turn.ENTRY,
                    row.text("entered_by"),
                    () -> sessions.add(
                            Ids.next(),
                            new CellRef(
                                    cast.round(row.text("round_code")),
                                    cast.unit(row.text("unit_key")),
                                    cast.indicator(row.text("indicator_code"))),
                            new SessionForm(
                                    LocalDate.parse(row.text("held_on")),
                                    row.text("content"),
                                    Integer.parseInt(row.text("people"))))));
        }
    }

    private void returns(Cast cast, List<Step> steps) {
        Map<String, ReturnTexts> texts = new HashMap<>();
        for (CsvTable.Row row : CsvTable.load("texts.csv").rows()) {
            texts.put(
                    row.text("unit_key"),
                    new ReturnTexts(row.text("highlights"), row.text("difficulties"), row.text("proposals")));
        }
        String owner = rounds().getFirst().text("owner_unit_key");
        for (CsvTable.Row row : CsvTable.load("returns.csv").rows()) {
            if (row.text("unit_key").equals(owner)) {
                // The owner's own part is on the table at once: it is sent to nobody.
                continue;
            }
            ReturnState from = ReturnState.valueOf(row.text("from_state"));
            ReturnState to = ReturnState.valueOf(row.text("to_state"));
            Instant at = Step.moment(row.text("at"));
            if (to == ReturnState.SUBMITTED && from == ReturnState.DRAFTING) {
                ReturnTexts said = texts.getOrDefault(row.text("unit_key"), ReturnTexts.none());
                steps.add(new Step(at, Step.Turn.SENDING, row.text("by_person"), () -> submit(cast, row, said)));
            } else if (to == ReturnState.APPROVED) {
                steps.add(new Step(at, Step.Turn.REVIEW, row.text("by_person"), () -> approve(cast, row)));
            }
        }
    }

    /** A branch that the commune entered for goes along with the commune's own sending. */
    private void submit(Cast cast, CsvTable.Row row, ReturnTexts texts) {
        UUID round = cast.round(row.text("round_code"));
        UUID unit = cast.unit(row.text("unit_key"));
        if (!sheets.sheet(round, unit).state().isSent()) {
            submissions.submit(round, unit, new SubmitForm(texts, Map.of(), BlankDecision.NOT_AVAILABLE));
        }
    }

    private void approve(Cast cast, CsvTable.Row row) {
        UUID round = cast.round(row.text("round_code"));
        UUID unit = cast.unit(row.text("unit_key"));
        if (sheets.sheet(round, unit).state() == ReturnState.SUBMITTED) {
            review.approve(round, unit);
        }
    }

    private void queries(Cast cast, Revisions revisions, List<Step> steps) {
        for (CsvTable.Row row : CsvTable.load("queries.csv").rows()) {
            String query = String.join(
                    " ",
                    row.text("round_code"),
                    row.text("unit_key"),
                    row.text("indicator_code"),
                    row.text("asked_at"));
            steps.add(new Step(
                    Step.moment(row.text("asked_at")),
                    Step.Turn.REVIEW,
                    row.text("asked_by"),
                    () -> cast.query(query, cells.ask(cell(cast, row), row.text("question")))));
            steps.add(new Step(Step.moment(row.text("answered_at")), Step.Turn.ENTRY, row.text("answered_by"), () -> {
                CellRef cell = cell(cast, row);
                cells.answer(
                        cast.query(query),
                        SaveCell.own(cell, revisions.of(cell), CellValue.of(new BigDecimal(row.text("answer_value")))),
                        row.text("answer_note"));
            }));
        }
    }

    private static CellRef cell(Cast cast, CsvTable.Row row) {
        return new CellRef(
                cast.round(row.text("round_code")),
                cast.unit(row.text("unit_key")),
                cast.indicator(row.text("indicator_code")));
    }

    private void extensions(Cast cast, List<Step> steps) {
        for (CsvTable.Row row : CsvTable.load("extensions.csv").rows()) {
            steps.add(new Step(
                    Step.moment(row.text("granted_at")),
                    Step.Turn.REVIEW,
                    row.text("granted_by"),
                    () -> review.extend(
                            cast.round(row.text("round_code")),
                            cast.unit(row.text("unit_key")),
                            Step.moment(row.text("until")),
                            row.text("reason"))));
        }
    }

    private static Period period(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        int ordinal = Integer.parseInt(code.substring(6));
        return code.charAt(5) == 'H' ? Period.half(year, ordinal) : Period.month(year, ordinal);
    }
}
