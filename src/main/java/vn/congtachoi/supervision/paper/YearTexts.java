package vn.congtachoi.supervision.paper;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.recommendation.RecommendationCounts;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.CampaignRow;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.record.FindingTally;
import vn.congtachoi.uikit.Texts;

/** Kế hoạch kiểm tra, giám sát năm, and the report on it at the end of the year. */
final class YearTexts {

    private static final List<Block.Column> PLAN = List.of(
            new Block.Column(6, Block.Alignment.CENTRE),
            new Block.Column(26, Block.Alignment.LEFT),
            new Block.Column(21, Block.Alignment.LEFT),
            new Block.Column(16, Block.Alignment.LEFT),
            new Block.Column(16, Block.Alignment.LEFT),
            new Block.Column(15, Block.Alignment.LEFT));

    private static final List<Block.Column> TOPICS = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(47, Block.Alignment.LEFT),
            new Block.Column(15, Block.Alignment.RIGHT),
            new Block.Column(15, Block.Alignment.RIGHT),
            new Block.Column(15, Block.Alignment.RIGHT));

    private static final String BLANK = "…………";

    private YearTexts() {}

    static DocumentText plan(String unit, int year, List<CampaignDetail> campaigns) {
        String named = Integer.toString(year);
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of("supervision.paper.year-plan.opening", unit, named))
                .heading(1, Texts.of("supervision.paper.plan.aim"))
                .heading(2, Texts.of("supervision.paper.plan.purpose"))
                .paragraph(Texts.of("supervision.paper.year-plan.purpose-text"))
                .heading(2, Texts.of("supervision.paper.plan.demand"))
                .paragraph(Texts.of("supervision.paper.year-plan.demand-text"))
                .heading(1, Texts.of("supervision.paper.year-plan.contents"));
        draft.table(table(campaigns));
        return draft.heading(1, Texts.of("supervision.paper.year-plan.way"))
                .paragraph(Texts.of("supervision.paper.year-plan.way-text"))
                .heading(1, Texts.of("supervision.paper.plan.carrying"))
                .dash(Texts.of("supervision.paper.year-plan.carrying-organ", unit))
                .dash(Texts.of("supervision.paper.year-plan.carrying-units"))
                .dash(Texts.of("supervision.paper.year-plan.carrying-report", named))
                .paragraph(Texts.of("supervision.paper.year-plan.closing", named))
                .text();
    }

    private static TextDraft.Table table(List<CampaignDetail> campaigns) {
        TextDraft.Table table =
                new TextDraft.Table(PLAN, heads("number", "campaign", "bodies", "covers", "month", "leader"));
        int at = 0;
        for (CampaignDetail campaign : campaigns) {
            CampaignSayings says = new CampaignSayings(campaign);
            table.row(List.of(
                    Integer.toString(++at),
                    Texts.of(
                            "supervision.paper.year-plan.line",
                            Texts.of("supervision.kind", campaign.row().kind()),
                            campaign.row().theme()),
                    says.bodies(),
                    says.covers(),
                    months(campaign.row()),
                    campaign.row().leaders()));
        }
        return table;
    }

    /** "10/2023", or "9/2023 – 10/2023". */
    private static String months(CampaignRow row) {
        YearMonth from = YearMonth.from(row.times().worksFrom());
        YearMonth to = YearMonth.from(row.times().worksTo());
        return from.equals(to) ? month(from) : Texts.of("supervision.words.span", month(from), month(to));
    }

    private static String month(YearMonth month) {
        return Texts.of(
                "supervision.paper.month", Integer.toString(month.getMonthValue()), Integer.toString(month.getYear()));
    }

    private static List<String> heads(String... names) {
        return Stream.of(names)
                .map(name -> Texts.of("supervision.paper.column." + name))
                .toList();
    }

    /** Figures live until it is submitted, and stand still from there on. */
    static DocumentText report(YearReport report) {
        Figures figures = new Figures(report.unitId(), report.plan().year());
        String unit = report.plan().unit();
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of(
                        "supervision.paper.year-report.opening",
                        unit,
                        Integer.toString(report.plan().year())))
                .heading(1, Texts.of("supervision.paper.year-report.leading"))
                .paragraph(Texts.of("supervision.paper.year-report.leading-text", unit))
                .heading(1, Texts.of("supervision.paper.year-report.done"))
                .heading(2, Texts.of("supervision.paper.year-report.rounds"))
                .runs(figures.sentence(
                        "supervision.paper.year-report.rounds-text",
                        YearFigure.CAMPAIGNS_DONE,
                        YearFigure.CAMPAIGNS_PLANNED,
                        YearFigure.CAMPAIGNS_ADDED,
                        YearFigure.VISITS_HELD))
                .runs(figures.sentence(
                        "supervision.paper.year-report.units-text",
                        YearFigure.UNITS_COVERED,
                        YearFigure.UNITS_BELOW,
                        YearFigure.BODIES_OUTSIDE));
        report.campaigns().stream().filter(row -> !row.restricted()).forEach(row -> draft.dash(campaign(row)));
        draft.heading(2, Texts.of("supervision.paper.year-report.findings"))
                .runs(figures.sentence(
                        "supervision.paper.year-report.findings-text",
                        YearFigure.STRENGTHS,
                        YearFigure.WEAKNESSES,
                        YearFigure.VIOLATIONS));
        topics(draft, report.topics());
        draft.heading(2, Texts.of("supervision.paper.year-report.recommendations"))
                .runs(figures.sentence(
                        "supervision.paper.year-report.recommendations-text",
                        YearFigure.RECOMMENDATIONS,
                        YearFigure.RECOMMENDATIONS_DONE,
                        YearFigure.RECOMMENDATIONS_LATE));
        report.themes().stream().filter(theme -> !theme.theme().isEmpty()).forEach(theme -> draft.dash(theme(theme)));
        discipline(draft, report, figures);
        return draft.heading(1, Texts.of("supervision.paper.year-report.judgement"))
                .heading(2, Texts.of("supervision.paper.ending.strengths"))
                .paragraph(Texts.of("supervision.paper.year-report.to-write"))
                .heading(2, Texts.of("supervision.paper.year-report.weaknesses"))
                .paragraph(Texts.of("supervision.paper.year-report.to-write"))
                .heading(1, Texts.of("supervision.paper.year-report.ahead"))
                .paragraph(Texts.of("supervision.paper.year-report.to-write"))
                .text();
    }

    private static String campaign(CampaignRow row) {
        return Texts.of(
                "supervision.paper.year-report.campaign",
                Texts.of("supervision.kind", row.kind()),
                row.theme(),
                SupervisionWords.span(row.times().worksFrom(), row.times().worksTo()),
                Integer.toString(row.held()),
                Integer.toString(row.bodies()));
    }

    private static String theme(RecommendationCounts.Theme theme) {
        return Texts.of(
                "supervision.paper.year-report.theme",
                theme.theme(),
                Long.toString(theme.numbers().issued()),
                Long.toString(theme.numbers().done()));
    }

    private static void topics(TextDraft draft, List<FindingTally.Topic> topics) {
        if (topics.isEmpty()) {
            return;
        }
        TextDraft.Table table =
                new TextDraft.Table(TOPICS, heads("number", "topic", "strengths", "weaknesses", "violations"));
        int at = 0;
        for (FindingTally.Topic topic : topics) {
            table.row(List.of(
                    Integer.toString(++at),
                    topic.topic().isEmpty() ? Texts.of("supervision.paper.other-topics") : topic.topic(),
                    Long.toString(topic.strengths()),
                    Long.toString(topic.weaknesses()),
                    Long.toString(topic.violations())));
        }
        draft.table(table);
    }

    /** From the dictionary of indicators where it counts it; otherwise a blank that is marked, to be filled in by hand. */
    private static void discipline(TextDraft draft, YearReport report, Figures figures) {
        draft.heading(2, Texts.of("supervision.paper.year-report.discipline"));
        FigureOffer known = report.discipline();
        draft.runs(
                known == null
                        ? List.of(
                                Run.Text.plain(Texts.of("supervision.paper.year-report.disciplined") + " "),
                                new Run.Text(BLANK, true, false),
                                Run.Text.plain(" " + Texts.of("supervision.paper.year-report.fill-in")))
                        : List.of(Run.Text.plain(known.name() + ": "), figures.of(known.indicator())));
    }

    /** The figures of a unit in a year as runs of a text. */
    private record Figures(UUID unit, int year) {

        private static final String MARK = "\u0001";

        Run of(String indicator) {
            return new Run.Figure(
                    new FigureReference(indicator, unit, Period.year(year).code(), FigureForm.VALUE), false, false);
        }

        /** The words of the key with a figure in the place of each placeholder. */
        List<Run> sentence(String key, YearFigure... named) {
            Object[] marks = new Object[named.length];
            for (int at = 0; at < named.length; at++) {
                marks[at] = MARK + at + MARK;
            }
            List<Run> runs = new ArrayList<>();
            String[] parts = Texts.of(key, marks).split(MARK, -1);
            for (int at = 0; at < parts.length; at++) {
                if (at % 2 == 1) {
                    runs.add(of(named[Integer.parseInt(parts[at])].code()));
                } else if (!parts[at].isEmpty()) {
                    runs.add(Run.Text.plain(parts[at]));
                }
            }
            return runs;
        }
    }
}
