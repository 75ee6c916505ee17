package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.supervision.CampaignBody;
import vn.congtachoi.supervision.CampaignForm;
import vn.congtachoi.supervision.CampaignOrgan;
import vn.congtachoi.supervision.CampaignService;
import vn.congtachoi.supervision.CampaignTimes;
import vn.congtachoi.supervision.OutlineForm;
import vn.congtachoi.supervision.OutlineService;
import vn.congtachoi.supervision.SeatRole;
import vn.congtachoi.supervision.TeamForm;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.supervision.rules.SupervisionKind;

/** Inspection and supervision: the two rounds of 2020 from their file, and the plan of 2023 with all that came of it. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class SupervisionStory implements Chapter {

    private final YearPlanService plans;
    private final CampaignService campaigns;
    private final OutlineService outlines;
    private final SupervisionChronicle chronicle;

    SupervisionStory(
            YearPlanService plans, CampaignService campaigns, OutlineService outlines, SupervisionChronicle chronicle) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.outlines = outlines;
        this.chronicle = chronicle;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> told = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("supervision_outlines.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("at")),
                    Step.Turn.OPENING,
                    row.text("who"),
                    () -> cast.campaign(row.text("key"), outline(cast, row))));
        }
        for (CsvTable.Row row : CsvTable.load("supervision_campaigns.csv").rows()) {
            told.add(new Step(Step.moment(row.text("at")), Step.Turn.ENTRY, row.text("who"), () -> {
                cast.campaign(row.text("key"), add(cast, row));
                chronicle.remember(
                        cast,
                        row.text("key"),
                        parts(row.text("bodies"))
                                .map(body -> body.split("=", -1)[0])
                                .toList());
            }));
        }
        for (CsvTable.Row row : CsvTable.load("supervision_steps.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("at")), Step.Turn.REVIEW, row.text("who"), () -> chronicle.take(cast, row)));
        }
        return told;
    }

    private UUID outline(Cast cast, CsvTable.Row row) {
        return outlines.add(
                cast.unit(row.text("unit_key")),
                new OutlineForm(row.text("name"), row.text("points").replace(";", "\n")));
    }

    private UUID add(Cast cast, CsvTable.Row row) {
        UUID plan = plans.begin(cast.unit(row.text("unit_key")), Integer.parseInt(row.text("year")));
        return campaigns.add(
                plan,
                new CampaignForm(
                        SupervisionKind.valueOf(row.text("kind")),
                        row.text("theme"),
                        row.text("content").replace(";", "\n"),
                        CampaignOrgan.valueOf(row.text("organ")),
                        "",
                        new CampaignTimes(
                                day(row, "covers_from"),
                                day(row, "covers_to"),
                                LocalDate.parse(row.text("works_from")),
                                LocalDate.parse(row.text("works_to"))),
                        row.filled("outline").map(cast::campaign).orElse(null),
                        row.flag("restricted"),
                        parts(row.text("readers")).map(cast::person).collect(Collectors.toSet()),
                        parts(row.text("bodies")).map(text -> body(cast, text)).toList(),
                        Arrays.stream(row.text("teams").split("/", -1))
                                .filter(text -> !text.isEmpty())
                                .map(text -> team(cast, text))
                                .toList(),
                        0));
    }

    private static @Nullable LocalDate day(CsvTable.Row row, String column) {
        return row.filled(column).map(LocalDate::parse).orElse(null);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("\\|", -1)).filter(part -> !part.isEmpty());
    }

    /** "unit=why", or "!name=address" for one outside. */
    private static CampaignBody body(Cast cast, String text) {
        String[] pair = text.split("=", -1);
        String second = pair.length > 1 ? pair[1] : "";
        return pair[0].startsWith("!")
                ? CampaignBody.outside(pair[0].substring(1), second)
                : CampaignBody.unit(cast.unit(pair[0]), second);
    }

    /** "name:ROLE=person|ROLE=!name;post"; the name may be empty. */
    private static TeamForm team(Cast cast, String text) {
        int end = text.indexOf(':');
        return new TeamForm(
                null,
                text.substring(0, end),
                parts(text.substring(end + 1)).map(seat -> seat(cast, seat)).toList());
    }

    private static TeamForm.SeatForm seat(Cast cast, String text) {
        String[] pair = text.split("=", -1);
        SeatRole role = SeatRole.valueOf(pair[0]);
        if (pair[1].startsWith("!")) {
            String[] outside = pair[1].substring(1).split(";", -1);
            return new TeamForm.SeatForm(role, null, outside[0], outside[1]);
        }
        return TeamForm.SeatForm.of(role, cast.person(pair[1]));
    }
}
