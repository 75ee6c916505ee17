package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.document.ui.begun.LatePapers;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.CampaignTimes;
import vn.congtachoi.supervision.OutlineService;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.paper.CampaignPaperRow;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.paper.PaperRenewal;
import vn.congtachoi.supervision.ui.paper.CampaignPaperList;
import vn.congtachoi.supervision.ui.paper.CampaignPaperMenu;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** One campaign: what is looked at, by whom, and how far each of its visits is. */
@Route("kiem-tra-giam-sat/dot/:campaign")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class CampaignPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "campaign";

    /** The history of a campaign with many bodies is long, and its end is what one looks for. */
    private final SupervisionReading reading;

    private final OutlineService outlines;
    private final CampaignActs acts;
    private final CampaignPaperwork papers;
    private final PaperRenewal renewal;
    private final Clock clock;
    private String title = "";

    CampaignPage(
            SupervisionReading reading,
            OutlineService outlines,
            CampaignActs acts,
            CampaignPaperwork papers,
            PaperRenewal renewal,
            Clock clock) {
        this.reading = reading;
        this.outlines = outlines;
        this.acts = acts;
        this.papers = papers;
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, PARAMETER);
        show(RouteIds.readable(() -> reading.campaign(id)));
    }

    private void show(CampaignDetail campaign) {
        title = campaign.row().theme();
        UUID id = campaign.row().id();
        removeAll();
        add(header(campaign, () -> show(reading.campaign(id))), facts(campaign));
        if (!campaign.form().content().isBlank()) {
            add(new LineList(
                    "supervision.ui.form.content",
                    campaign.form().content().lines().toList()));
        }
        add(new PageSection(Texts.of("supervision.ui.visits", campaign.visits().size()), visits(campaign)));
        add(teams(campaign));
        add(papers(campaign, () -> show(reading.campaign(id))));
        add(LineList.history("supervision.ui.steps", HistoryLines.of(campaign)));
        if (!campaign.opened().isEmpty()) {
            add(new LineList(
                    "supervision.ui.opened",
                    campaign.opened().stream()
                            .map(one -> Texts.of("supervision.ui.opened.line", VnFormat.moment(one.at()), one.name()))
                            .toList()));
        }
    }

    private PageHeader header(CampaignDetail campaign, Runnable reload) {
        PageHeader header = new PageHeader(title)
                .back(
                        SupervisionTab.ROOT + "?" + YearChoice.YEAR + "="
                                + campaign.plan().year(),
                        Texts.of("supervision.ui.title"));
        header.beside(SupervisionLook.badge(campaign.row().state()));
        if (campaign.row().restricted()) {
            header.beside(
                    SupervisionLook.badge(campaign.row().state()),
                    new StatusBadge(Texts.of("supervision.ui.restricted"), Tone.DUE));
        }
        header.line(Texts.of(
                "supervision.ui.campaign.line",
                Texts.of("supervision.kind", campaign.row().kind()),
                campaign.row().held(),
                campaign.row().bodies()));
        acts.offer(campaign, header, reload);
        return header;
    }

    private FactList facts(CampaignDetail campaign) {
        CampaignTimes times = campaign.form().times();
        FactList facts = new FactList();
        facts.fact(Texts.of("supervision.ui.form.works"), SupervisionWords.span(times.worksFrom(), times.worksTo()));
        facts.fact(Texts.of("supervision.ui.form.covers"), covers(times));
        facts.fact(
                Texts.of("supervision.ui.form.organ"),
                Texts.of("supervision.organ", campaign.form().organ()));
        facts.fact(Texts.of("supervision.ui.form.host"), campaign.form().host());
        outlines.version(campaign.form().outlineId())
                .ifPresent(row -> facts.fact(
                        Texts.of("supervision.ui.form.outline"),
                        Texts.of("supervision.ui.outline.version", row.name(), row.number())));
        facts.fact(Texts.of("supervision.ui.form.basis"), campaign.terms().legalBasis());
        facts.fact(
                Texts.of("supervision.ui.form.planned"),
                Texts.of(
                        campaign.row().planned()
                                ? "supervision.ui.campaign.planned"
                                : "supervision.ui.campaign.unplanned",
                        String.valueOf(campaign.plan().year())));
        facts.fact(Texts.of("supervision.ui.form.readers"), String.join(", ", campaign.readers()));
        return facts;
    }

    static String covers(CampaignTimes times) {
        LocalDate from = times.coversFrom();
        LocalDate to = times.coversTo();
        if (from != null && to != null) {
            return SupervisionWords.span(from, to);
        }
        return SupervisionLook.day(from == null ? to : from);
    }

    private DataGrid<VisitRow> visits(CampaignDetail campaign) {
        LocalDate today = LocalDate.now(clock);
        DataGrid<VisitRow> grid = new DataGrid<>(VisitRow::id);
        grid.link("supervision.ui.list.body", VisitRow::body, row -> SupervisionTab.visit(row.id()))
                .setFlexGrow(3);
        grid.text("supervision.ui.list.day", SupervisionLook::day).setFlexGrow(3);
        if (campaign.teams().size() > 1) {
            grid.text("supervision.ui.list.team", VisitRow::team).setFlexGrow(2);
        }
        grid.text("supervision.ui.list.why", VisitRow::why).setFlexGrow(4);
        grid.component("supervision.ui.list.state", row -> SupervisionLook.marks(row, today))
                .setWidth(SupervisionLook.STATE_WIDTH)
                .setFlexGrow(0);
        grid.card(row -> new Card(row.body())
                .line(SupervisionLook.day(row))
                .foot(
                        SupervisionLook.marks(row, today),
                        new Anchor(SupervisionTab.visit(row.id()), Texts.of("supervision.ui.open"))));
        return grid.show(campaign.visits());
    }

    /** What was written of it in the order of its file, and what can be written. */
    private PageSection papers(CampaignDetail campaign, Runnable reload) {
        List<CampaignPaperRow> written = papers.of(campaign);
        PageSection section = new PageSection(Texts.of("supervision.ui.paper.papers"));
        Div aside = new Div(new Anchor(
                SupervisionTab.campaign(campaign.row().id()) + "/ho-so", Texts.of("supervision.ui.paper.file")));
        aside.addClassName("app-row");
        CampaignPaperMenu.ofCampaign(campaign, papers).ifPresent(aside::add);
        section.aside(aside);
        section.add(
                new LatePapers(written.stream().map(CampaignPaperRow::document).toList(), renewal, reload),
                written.isEmpty()
                        ? SupervisionLook.quiet(Texts.of("supervision.ui.paper.none"))
                        : new CampaignPaperList(written));
        return section;
    }

    private static PageSection teams(CampaignDetail campaign) {
        PageSection section = new PageSection(Texts.of("supervision.ui.teams"));
        if (campaign.teams().isEmpty()) {
            section.add(SupervisionLook.quiet(Texts.of("supervision.ui.team.none")));
        }
        campaign.teams().forEach(team -> section.add(team(team, campaign.teams().size() > 1)));
        return section;
    }

    static Div team(TeamRow team, boolean named) {
        UnorderedList people = new UnorderedList();
        people.addClassName("app-ruled-lines");
        team.members().forEach(member -> people.add(new ListItem(SupervisionLook.member(member))));
        Div box = new Div();
        if (named) {
            box.add(new H3(team.called()));
        }
        box.add(people);
        return box;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
