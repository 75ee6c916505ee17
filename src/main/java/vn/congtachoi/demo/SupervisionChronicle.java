package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.recommendation.IssuedRecommendations;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.recommendation.RecommendationSaying;
import vn.congtachoi.recommendation.RecommendationService;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.VisitPlacing;
import vn.congtachoi.supervision.VisitRoute;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.VisitService;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.FindingForm;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.MinutesForm;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.VisitAct;

/** What was done with the visits, and what became of the recommendations. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class SupervisionChronicle {

    private final SupervisionReading reading;
    private final VisitService visits;
    private final VisitRoute route;
    private final VisitRecords records;
    private final IssuedRecommendations issued;
    private final RecommendationReading recommendations;
    private final RecommendationService service;

    SupervisionChronicle(
            SupervisionReading reading,
            VisitService visits,
            VisitRoute route,
            VisitRecords records,
            IssuedRecommendations issued,
            RecommendationReading recommendations,
            RecommendationService service) {
        this.reading = reading;
        this.visits = visits;
        this.route = route;
        this.records = records;
        this.issued = issued;
        this.recommendations = recommendations;
        this.service = service;
    }

    void take(Cast cast, CsvTable.Row row) {
        UUID campaign = cast.campaign(row.text("campaign"));
        if (row.text("body").isEmpty()) {
            route.takeAll(campaign, VisitAct.valueOf(row.text("step")), row.text("words"));
        } else {
            visit(row, cast.campaign(row.text("campaign") + " " + row.text("body")));
        }
    }

    /** The visits stand in the order of the bodies; each is known by the campaign and the body. */
    void remember(Cast cast, String campaign, List<String> bodies) {
        List<VisitRow> made = reading.campaign(cast.campaign(campaign)).visits();
        for (int at = 0; at < bodies.size(); at++) {
            cast.campaign(campaign + " " + bodies.get(at), made.get(at).id());
        }
    }

    private void visit(CsvTable.Row row, UUID visit) {
        String words = row.text("words");
        String step = row.text("step");
        switch (step) {
            case "PLACE" -> place(visit, LocalDate.parse(row.text("day")), words);
            case "PIN" -> visits.pin(visit, true);
            case "ENTER_PAST" -> route.enterPast(visit, LocalDate.parse(row.text("day")), words);
            case "RESUME" -> route.resume(visit, on(visit, LocalDate.parse(row.text("day"))), words);
            case "WRITE_REPORT" ->
                visits.write(
                        visit,
                        words.replace(";", "\n"),
                        reading.visit(visit).row().version());
            case "WRITE" -> write(visit, words);
            case "FIND" -> find(visit, words);
            case "DEMAND" -> demand(visit, words);
            case "AGREE" -> records.agree(visit, words);
            default -> other(step, visit, row);
        }
    }

    /** An act of the visit, or "n:ACT", one of its n-th recommendation. */
    private void other(String step, UUID visit, CsvTable.Row row) {
        int colon = step.indexOf(':');
        if (colon < 0) {
            route.take(visit, VisitAct.valueOf(step), row.text("words"));
            return;
        }
        UUID recommendation = issued.of(SubjectRef.of("supervision-visit", visit))
                .get(Integer.parseInt(step.substring(0, colon)) - 1)
                .id();
        service.take(
                recommendation,
                RecommendationAct.valueOf(step.substring(colon + 1)),
                new RecommendationSaying(
                        row.text("words"),
                        row.filled("day").map(LocalDate::parse).orElse(null),
                        recommendations.detail(recommendation).version()));
    }

    private void place(UUID visit, LocalDate day, String words) {
        VisitDetail detail = reading.visit(visit);
        visits.place(visit, on(visit, day), words, detail.row().version());
    }

    private VisitPlacing on(UUID visit, LocalDate day) {
        return reading.visit(visit).row().placing().on(day, DayPart.MORNING);
    }

    /** Who of the team, who of the body, and what took place, parted by "/". */
    private void write(UUID visit, String words) {
        String[] parts = words.split("/", -1);
        records.write(
                visit,
                new MinutesForm(
                        parts[0].replace(";", "\n"),
                        parts[1].replace(";", "\n"),
                        parts[2].replace(";", "\n"),
                        records.of(visit).minutes().version()));
    }

    private void find(UUID visit, String words) {
        String[] parts = words.split("/", -1);
        records.keep(visit, new FindingForm(Ids.next(), parts[1], Grade.valueOf(parts[0]), parts[2]));
    }

    /** One after the other, parted by "|"; each with its proof and its day, parted by "/". */
    private void demand(UUID visit, String words) {
        List<DemandForm> demands = new ArrayList<>();
        Arrays.stream(words.split("\\|", -1)).map(one -> one.split("/", -1)).forEach(parts -> {
            UUID finding = records.of(visit).findings().stream()
                    .filter(found -> found.topic().equals(parts[3]))
                    .map(found -> found.id())
                    .findFirst()
                    .orElse(null);
            demands.add(new DemandForm(finding, parts[0], parts[1], LocalDate.parse(parts[2])));
        });
        records.demand(visit, demands, reading.visit(visit).row().version());
    }
}
