package vn.congtachoi.supervision.ui.paper;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.ui.begun.PaperLook;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.recommendation.RecommendationCounts;
import vn.congtachoi.supervision.CampaignRow;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.paper.YearFigure;
import vn.congtachoi.supervision.paper.YearPaperwork;
import vn.congtachoi.supervision.paper.YearReport;
import vn.congtachoi.supervision.paper.YearReporting;
import vn.congtachoi.supervision.record.FindingTally;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.FigureTable;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** The yearly report before it is a paper: each figure with where it comes from. */
@Route("kiem-tra-giam-sat/bao-cao/:nam")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class YearReportPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "kiem-tra-giam-sat/bao-cao/";
    private static final String UNIT = "don-vi";

    private final YearReporting reports;
    private final YearPaperwork papers;
    private int year;

    YearReportPage(YearReporting reports, YearPaperwork papers) {
        this.reports = reports;
        this.papers = papers;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters()
                .get("nam")
                .filter(typed -> typed.matches("(19|20|21)\\d\\d"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new NotFoundException("No year"));
        List<YearPlanRow> units = reports.units(year);
        UUID asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .flatMap(RouteIds::id)
                .orElse(null);
        removeAll();
        if (units.isEmpty()) {
            add(new PageHeader(getPageTitle()).back("kiem-tra-giam-sat", Texts.of("supervision.ui.year.back")));
            add(new EmptyState(AppIcon.CHART_COLUMN, "supervision.ui.year.empty", "supervision.ui.year.empty-hint"));
            return;
        }
        YearPlanRow chosen = units.stream()
                .filter(plan -> plan.unitId().equals(asked))
                .findFirst()
                .orElseGet(units::getFirst);
        show(RouteIds.readable(() -> reports.of(chosen.unitId(), year)), units);
    }

    private void show(YearReport report, List<YearPlanRow> units) {
        add(header(report));
        if (units.size() > 1) {
            add(others(units, report.unitId()));
        }
        add(new PageSection(Texts.of("supervision.ui.year.figures"), figures(report)));
        if (!report.topics().isEmpty()) {
            add(new PageSection(Texts.of("supervision.ui.year.topics"), topics(report.topics())));
        }
        if (!report.themes().isEmpty()) {
            add(new PageSection(Texts.of("supervision.ui.year.themes"), themes(report.themes())));
        }
        add(new PageSection(Texts.of("supervision.ui.year.campaigns"), campaigns(report.campaigns())));
        papers(report.papers()).ifPresent(this::add);
    }

    private PageHeader header(YearReport report) {
        return new PageHeader(getPageTitle())
                .back("kiem-tra-giam-sat", Texts.of("supervision.ui.year.back"))
                .line(report.plan().unit())
                .primary(ActionButton.primary("supervision.ui.year.begin", () -> begin(report))
                        .offer(report.mayBegin()));
    }

    private void begin(YearReport report) {
        try {
            UI.getCurrent().navigate("van-ban/" + papers.beginReport(report.unitId(), year));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    /** The other units whose year she reads. */
    private Paragraph others(List<YearPlanRow> units, UUID shown) {
        Paragraph line = new Paragraph(Texts.of("supervision.ui.year.others") + " ");
        line.addClassName("app-quiet");
        units.stream().filter(plan -> !plan.unitId().equals(shown)).forEach(plan -> {
            Anchor link = new Anchor(PATH + year + "?" + UNIT + "=" + plan.unitId(), plan.unit());
            line.add(link, new Span(" "));
        });
        return line;
    }

    /** Each number leads to where it comes from. */
    private Div figures(YearReport report) {
        FactList facts = new FactList();
        for (YearFigure figure : YearFigure.values()) {
            Long value = report.figures().get(figure);
            if (value != null) {
                facts.add(Texts.of("supervision.figure", figure), source(report, figure, value));
            }
        }
        facts.fact(
                Texts.of("supervision.ui.year.discipline"),
                report.discipline() == null
                        ? Texts.of("supervision.ui.year.discipline-none")
                        : Texts.of(
                                "supervision.ui.year.discipline-of",
                                report.discipline().name()));
        return new Div(facts, new Paragraph(Texts.of("supervision.ui.year.source-campaigns")));
    }

    private Span source(YearReport report, YearFigure figure, long value) {
        String words = VnFormat.number(value) + " " + Texts.of("supervision.figure.measure", figure);
        Span said = new Span(new Span(words + " "));
        String path = figure.path(year);
        if (!path.startsWith(PATH)) {
            said.add(new Anchor(path, Texts.of("supervision.ui.year.source")));
        }
        said.setTitle(report.plan().unit());
        return said;
    }

    private static FigureTable topics(List<FindingTally.Topic> topics) {
        FigureTable table = new FigureTable(
                Texts.of("supervision.ui.year.topics"), heads("topic", "strengths", "weaknesses", "violations"));
        topics.forEach(topic -> table.row(
                topic.topic().isEmpty() ? Texts.of("supervision.paper.other-topics") : topic.topic(),
                cells(topic.strengths(), topic.weaknesses(), topic.violations())));
        return table;
    }

    private static FigureTable themes(List<RecommendationCounts.Theme> themes) {
        FigureTable table =
                new FigureTable(Texts.of("supervision.ui.year.themes"), heads("topic", "issued", "done", "late"));
        themes.forEach(theme -> table.row(
                theme.theme().isEmpty() ? Texts.of("supervision.paper.other-topics") : theme.theme(),
                cells(
                        theme.numbers().issued(),
                        theme.numbers().done(),
                        theme.numbers().late())));
        return table;
    }

    private static List<@Nullable String> cells(long... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(VnFormat::number)
                .<@Nullable String>map(words -> words)
                .toList();
    }

    private static List<String> heads(String... names) {
        return Stream.of(names)
                .map(name -> Texts.of("supervision.paper.column." + name))
                .toList();
    }

    private static WorkList campaigns(List<CampaignRow> campaigns) {
        WorkList list = new WorkList();
        campaigns.forEach(row -> list.item(
                row.theme(),
                Texts.of(
                        "supervision.ui.year.campaign",
                        SupervisionWords.span(
                                row.times().worksFrom(), row.times().worksTo()),
                        Integer.toString(row.held()),
                        Integer.toString(row.bodies())),
                "kiem-tra-giam-sat/dot/" + row.id(),
                new StatusBadge(
                        Texts.of("supervision.state", row.state()), row.state().tone())));
        return list;
    }

    private static Optional<PageSection> papers(List<DocumentRow> written) {
        WorkList list = new WorkList();
        written.forEach(paper ->
                list.item(paper.title(), PaperLook.numbered(paper), "van-ban/" + paper.id(), PaperLook.badge(paper)));
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("supervision.ui.year.papers"), list));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.year.title", Integer.toString(year));
    }
}
