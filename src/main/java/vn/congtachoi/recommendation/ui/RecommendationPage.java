package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationDetail;
import vn.congtachoi.recommendation.RecommendationPermissions;
import vn.congtachoi.recommendation.RecommendationProofs;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.recommendation.RecommendationService;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** One recommendation: what it demands, the answer or the step that is due, its proofs, and what became of it. */
@Route("kien-nghi/:recommendation")
@PermitAll
@ViewNeeds(RecommendationPermissions.READ)
class RecommendationPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final RecommendationReading recommendations;
    private final RecommendationService service;
    private final RecommendationProofs proofs;
    private final RecommendationActs acts;
    private final DraftStore drafts;
    private final Clock clock;
    private String title = "";

    RecommendationPage(
            RecommendationReading recommendations,
            RecommendationService service,
            RecommendationProofs proofs,
            RecommendationActs acts,
            DraftStore drafts,
            Clock clock) {
        this.recommendations = recommendations;
        this.service = service;
        this.proofs = proofs;
        this.acts = acts;
        this.drafts = drafts;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, "recommendation");
        show(RouteIds.readable(() -> recommendations.open(id)));
    }

    private void show(RecommendationDetail detail) {
        title = detail.row().title();
        Runnable reload = () -> show(recommendations.detail(detail.id()));
        removeAll();
        add(header(detail, reload));
        acts.refusal(detail).ifPresent(why -> add(quiet(why)));
        Paragraph words = new Paragraph(detail.row().words());
        words.addClassName("app-meeting-minutes");
        add(words, facts(detail));
        if (detail.mayProve().allowed() || !detail.proofs().isEmpty()) {
            add(new PageSection(
                    Texts.of("recommendation.ui.proofs"),
                    new AttachmentPanel(
                            files(detail.id()),
                            detail.mayProve().allowed(),
                            detail.mayRemove().allowed(),
                            // What proves it decides which steps are open.
                            reload)));
        }
        if (detail.isOpen(RecommendationAct.ANSWER) || detail.isOpen(RecommendationAct.DISAGREE)) {
            String unsent = drafts.browserKey(new DraftKey("recommendation-answer", detail.id()));
            add(new PageSection(
                    Texts.of("recommendation.ui.answer"),
                    new RecommendationAnswerPanel(detail, service, unsent, reload)));
        }
        acts.papers(detail).ifPresent(this::add);
        add(steps(detail));
        if (!detail.openings().isEmpty()) {
            add(openings(detail));
        }
    }

    private AttachmentPanel.Keeper files(UUID id) {
        return new AttachmentPanel.Keeper(
                () -> proofs.of(id),
                (name, bytes) -> proofs.add(id, name, bytes),
                (file, reason) -> proofs.remove(id, file, reason));
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("app-quiet");
        return paragraph;
    }

    private PageHeader header(RecommendationDetail detail, Runnable reload) {
        PageHeader header = new PageHeader(title).back(RecommendationsPage.PATH, Texts.of("recommendation.ui.title"));
        header.beside(RecommendationWords.badges(detail.row()));
        header.line(due(detail.row()));
        header.secondary(acts.others(detail, reload));
        acts.primary(detail, reload).ifPresent(header::primary);
        return header;
    }

    /** An open one says how long there is and how old it is, a closed one only its day. */
    private String due(RecommendationRow row) {
        String day = VnFormat.day(row.dueOn());
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), row.dueOn());
        return row.state().isOpen()
                ? Texts.of("recommendation.ui.due-open", day, DueLabel.words(left), row.age())
                : Texts.of("recommendation.ui.due-closed", day, row.age());
    }

    private static FactList facts(RecommendationDetail detail) {
        RecommendationDetail.Followed followed = detail.followed();
        FactList facts = new FactList();
        facts.fact(Texts.of("recommendation.ui.list.addressee"), detail.row().addressee());
        facts.fact(Texts.of("recommendation.ui.issuer"), detail.issuer());
        link(facts, "recommendation.ui.origin", detail.origin());
        link(facts, "recommendation.ui.conclusion", detail.conclusion());
        facts.fact(Texts.of("recommendation.ui.sent"), VnFormat.day(detail.row().sentOn()));
        day(facts, "recommendation.ui.answer-by", followed.answerBy());
        facts.fact(Texts.of("recommendation.ui.proof"), followed.proof());
        facts.fact(Texts.of("recommendation.ui.keeper"), followed.keeper());
        day(facts, "recommendation.ui.first-answered", followed.firstAnsweredOn());
        day(facts, "recommendation.ui.escalated", followed.escalatedOn());
        LocalDate closed = followed.closedOn();
        if (closed != null) {
            facts.fact(
                    Texts.of("recommendation.ui.closed"),
                    Texts.of("recommendation.ui.closed-by", VnFormat.day(closed), followed.closedBy()));
        }
        return facts;
    }

    private static void link(FactList facts, String key, @Nullable SubjectLink link) {
        if (link != null) {
            facts.add(Texts.of(key), new Anchor(link.path(), link.title()));
        }
    }

    private static void day(FactList facts, String key, @Nullable LocalDate day) {
        if (day != null) {
            facts.fact(Texts.of(key), VnFormat.day(day));
        }
    }

    private static PageSection steps(RecommendationDetail detail) {
        return lines(
                "recommendation.ui.steps",
                detail.steps().reversed().stream()
                        .map(RecommendationWords::line)
                        .toList());
    }

    /** Whoever reads a restricted one sees who else did. */
    private static PageSection openings(RecommendationDetail detail) {
        return lines(
                "recommendation.ui.openings",
                detail.openings().stream()
                        .map(one -> Texts.of("recommendation.ui.opening", VnFormat.moment(one.at()), one.name()))
                        .toList());
    }

    private static PageSection lines(String key, List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return new PageSection(Texts.of(key), list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
