package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.document.ui.begun.LatePapers;
import vn.congtachoi.document.ui.begun.PaperMenu;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.recommendation.IssuedRecommendations;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.paper.CampaignPaperRow;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.paper.PaperRenewal;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.ui.paper.CampaignPaperList;
import vn.congtachoi.supervision.ui.paper.CampaignPaperMenu;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** What a visit brought: minutes, findings, what is demanded and what became of it. */
@org.springframework.stereotype.Component
class RecordSections {

    private static final String VISIT = "supervision-visit";

    private final VisitRecords records;
    private final IssuedRecommendations recommendations;
    private final CampaignPaperwork papers;
    private final PaperRenewal renewal;

    RecordSections(
            VisitRecords records,
            IssuedRecommendations recommendations,
            CampaignPaperwork papers,
            PaperRenewal renewal) {
        this.records = records;
        this.recommendations = recommendations;
        this.papers = papers;
        this.renewal = renewal;
    }

    List<Component> of(VisitDetail visit, Runnable reload) {
        UUID id = visit.row().id();
        RecordSheet sheet = records.of(id);
        List<Component> sections = new ArrayList<>();
        if (!sheet.isEmpty() || sheet.mayRecord().allowed()) {
            sections.add(minutes(visit, sheet, reload));
        }
        if (!sheet.findings().isEmpty() || !sheet.evidence().isEmpty()) {
            sections.add(new PageSection(Texts.of("supervision.ui.found"), new FindingList(sheet)));
        }
        List<RecommendationRow> issued = recommendations.of(SubjectRef.of(VISIT, id));
        if (!issued.isEmpty()) {
            sections.add(issued(issued));
        } else if (sheet.mayDemand().allowed() || !sheet.demands().isEmpty()) {
            sections.add(demands(id, sheet));
        }
        papers(visit, reload).ifPresent(sections::add);
        return sections;
    }

    /** What was written of this visit alone, and what can be written; nothing of both for its body. */
    private Optional<PageSection> papers(VisitDetail visit, Runnable reload) {
        if (visit.campaign().isEmpty()) {
            return Optional.empty();
        }
        List<CampaignPaperRow> written = papers.ofVisit(visit.row().id());
        Optional<PaperMenu> menu = CampaignPaperMenu.ofVisit(visit.row().id(), papers);
        if (written.isEmpty() && menu.isEmpty()) {
            return Optional.empty();
        }
        PageSection section = new PageSection(
                Texts.of("supervision.ui.paper.papers"),
                new LatePapers(written.stream().map(CampaignPaperRow::document).toList(), renewal, reload),
                written.isEmpty()
                        ? SupervisionLook.quiet(Texts.of("supervision.ui.paper.none"))
                        : new CampaignPaperList(written));
        menu.ifPresent(section::aside);
        return Optional.of(section);
    }

    private PageSection minutes(VisitDetail visit, RecordSheet sheet, Runnable reload) {
        PageSection section = new PageSection(Texts.of("supervision.ui.minutes"));
        if (sheet.mayRecord().allowed()) {
            section.aside(new Anchor("hien-truong/" + visit.row().id(), Texts.of("supervision.ui.record")));
        }
        FactList facts = new FactList();
        facts.fact(
                Texts.of("supervision.ui.minutes.team"), lines(sheet.minutes().teamPresent()));
        facts.fact(
                Texts.of("supervision.ui.minutes.body"), lines(sheet.minutes().bodyPresent()));
        if (!sheet.outline().name().isEmpty()) {
            Integer number = sheet.outline().number();
            facts.fact(
                    Texts.of("supervision.ui.form.outline"),
                    Texts.of("supervision.ui.outline.version", sheet.outline().name(), number == null ? 1 : number));
        }
        section.add(facts);
        if (sheet.minutes().proceedings().isBlank()) {
            section.add(SupervisionLook.quiet(Texts.of("supervision.ui.minutes.empty")));
        } else {
            Paragraph words = new Paragraph(sheet.minutes().proceedings());
            words.addClassName("app-meeting-minutes");
            section.add(words);
        }
        agreement(visit, sheet, reload, section);
        return section;
    }

    private static String lines(String typed) {
        return String.join("; ", typed.lines().filter(line -> !line.isBlank()).toList());
    }

    private void agreement(VisitDetail visit, RecordSheet sheet, Runnable reload, PageSection section) {
        RecordSheet.Agreement agreed = sheet.agreement();
        if (agreed != null) {
            String key = agreed.words().isEmpty() ? "supervision.ui.agreed" : "supervision.ui.agreed-with";
            section.add(new Paragraph(Texts.of(key, agreed.by(), VnFormat.moment(agreed.at()), agreed.words())));
        } else if (sheet.mayAgree().allowed()) {
            section.add(ActionButton.primary("supervision.ui.agree", () -> new SayDialog(
                                    Texts.of("supervision.ui.agree.title"),
                                    Texts.of("supervision.ui.agree.text"),
                                    "supervision.ui.agree.words",
                                    "supervision.ui.agree",
                                    words -> {
                                        records.agree(visit.row().id(), words);
                                        Toast.success("supervision.ui.agree.done");
                                        reload.run();
                                    })
                            .open())
                    .with(AppIcon.CHECK));
        }
    }

    private static PageSection demands(UUID visit, RecordSheet sheet) {
        PageSection section = new PageSection(Texts.of("supervision.ui.demands"));
        if (sheet.mayDemand().allowed()) {
            section.aside(new Anchor(
                    SupervisionTab.visit(visit) + "/kien-nghi",
                    Texts.of(
                            sheet.demands().isEmpty()
                                    ? "supervision.ui.demands.begin"
                                    : "supervision.ui.demands.edit")));
        }
        if (sheet.demands().isEmpty()) {
            section.add(SupervisionLook.quiet(Texts.of("supervision.ui.demands.none")));
        } else {
            section.add(LineList.list(
                    sheet.demands().stream().map(RecordSections::line).toList()));
        }
        return section;
    }

    private static String line(DemandForm demand) {
        String due = demand.dueOn() == null
                ? Texts.of("supervision.ui.demands.no-day")
                : Texts.of("supervision.ui.demands.day", SupervisionLook.day(demand.dueOn()));
        return demand.proof().isEmpty()
                ? Texts.of("supervision.ui.demands.line", demand.words(), due)
                : Texts.of("supervision.ui.demands.line-proof", demand.words(), due, demand.proof());
    }

    private static PageSection issued(List<RecommendationRow> issued) {
        WorkList list = new WorkList();
        issued.forEach(row -> list.item(
                row.title(),
                Texts.of("supervision.ui.recommendation.line", row.words(), VnFormat.day(row.dueOn())),
                "kien-nghi/" + row.id(),
                new StatusBadge(
                        Texts.of("recommendation.state", row.state()),
                        row.state().tone())));
        return new PageSection(Texts.of("supervision.ui.recommendations"), list);
    }
}
