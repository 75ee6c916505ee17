package vn.congtachoi.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentIssue;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.DocumentSigning;
import vn.congtachoi.document.RecipientRow;
import vn.congtachoi.document.Urgency;
import vn.congtachoi.signing.Pin;

/** The papers of 2023 as they went: drafted, reviewed, signed, sealed, issued and read, each at its hour. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class PaperStory implements Chapter {

    /** Everybody's PIN in a demonstration; the terminal says so. */
    static final Pin PIN = Pin.of("2023");

    private final DocumentService papers;
    private final DocumentReading reading;
    private final DocumentSettings settings;
    private final DocumentRoute route;
    private final DocumentSigning signing;
    private final DocumentIssue issue;

    PaperStory(
            DocumentService papers,
            DocumentReading reading,
            DocumentSettings settings,
            DocumentRoute route,
            DocumentSigning signing,
            DocumentIssue issue) {
        this.papers = papers;
        this.reading = reading;
        this.settings = settings;
        this.route = route;
        this.signing = signing;
        this.issue = issue;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> steps = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("papers.csv").rows()) {
            steps.add(new Step(
                    Step.moment(row.text("drafted_at")),
                    Step.Turn.OPENING,
                    row.text("drafter"),
                    () -> draft(cast, row)));
        }
        for (CsvTable.Row row : CsvTable.load("paper_steps.csv").rows()) {
            steps.add(new Step(Step.moment(row.text("at")), Step.Turn.REVIEW, row.text("who"), () -> take(cast, row)));
        }
        return steps;
    }

    private void draft(Cast cast, CsvTable.Row row) {
        UUID unit = cast.unit(row.text("unit_key"));
        UUID kind = settings.kinds().stream()
                .filter(one -> one.code().equals(row.text("kind")))
                .findFirst()
                .orElseThrow()
                .id();
        UUID id = papers.create(new DocumentForm(
                kind,
                settings.firstSeries(unit).id(),
                row.text("subject"),
                row.text("addressees"),
                row.text("bases"),
                Urgency.NORMAL,
                PaperText.of(row.text("key")),
                PaperText.recipients(cast, row.text("key")),
                null,
                cast.person(row.text("signer")),
                null,
                0));
        cast.paper(row.text("key"), id);
    }

    private void take(Cast cast, CsvTable.Row row) {
        UUID paper = cast.paper(row.text("paper"));
        String words = row.text("words");
        switch (row.text("step")) {
            case "SUBMIT" -> route.submit(paper, reading.detail(paper).form().version(), words);
            case "APPROVE" -> route.approve(paper, words);
            case "PASS_FORMAT" -> route.passFormat(paper);
            case "SIGN" -> signing.sign(paper, PIN);
            case "SEAL" -> signing.seal(paper, PIN);
            case "ISSUE" -> issue.issue(paper, 1);
            case "SENT" ->
                sent(paper, words, OffsetDateTime.parse(row.text("at")).toLocalDate());
            case "OPEN" -> issue.opened(paper);
            default -> throw new IllegalArgumentException("No step of a paper: " + row.text("step"));
        }
    }

    /** "wording=way" of each of the nơi nhận to which it went on that day, parted by "|". */
    private void sent(UUID paper, String words, LocalDate day) {
        Map<String, UUID> recipients = reading.detail(paper).recipients().stream()
                .collect(Collectors.toMap(row -> row.line().wording(), RecipientRow::id));
        for (String one : words.split("\\|", -1)) {
            String[] pair = one.split("=", -1);
            UUID recipient = recipients.get(pair[0]);
            if (recipient == null) {
                throw new IllegalArgumentException("Not among the nơi nhận: " + pair[0]);
            }
            issue.sent(paper, recipient, DeliveryWay.valueOf(pair[1]), day);
        }
    }
}
