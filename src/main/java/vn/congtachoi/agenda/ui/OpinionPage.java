package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.opinion.OpinionAnswers;
import vn.congtachoi.agenda.opinion.OpinionDetail;
import vn.congtachoi.agenda.opinion.OpinionFiles;
import vn.congtachoi.agenda.opinion.OpinionReading;
import vn.congtachoi.agenda.opinion.OpinionState;
import vn.congtachoi.agenda.opinion.OpinionStepRow;
import vn.congtachoi.agenda.opinion.OpinionSummary;
import vn.congtachoi.agenda.opinion.VoiceRow;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** One question: what it is about, her own answer first, what the others said, and how it came about. */
@Route("xin-y-kien/:opinion")
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class OpinionPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opinion";

    private final OpinionReading opinions;
    private final OpinionAnswers answers;
    private final OpinionFiles files;
    private final OpinionActs acts;
    private final OpinionSummary summaries;
    private final CurrentActor actor;
    private String title = "";

    OpinionPage(
            OpinionReading opinions,
            OpinionAnswers answers,
            OpinionFiles files,
            OpinionActs acts,
            OpinionSummary summaries,
            CurrentActor actor) {
        this.opinions = opinions;
        this.answers = answers;
        this.files = files;
        this.acts = acts;
        this.summaries = summaries;
        this.actor = actor;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, PARAMETER);
        show(RouteIds.readable(() -> opinions.detail(id)));
    }

    private void show(OpinionDetail detail) {
        title = detail.row().title();
        Runnable reload = () -> show(opinions.detail(detail.id()));
        UUID me = actor.person().personId();
        removeAll();
        add(header(detail, reload), facts(detail));
        if (!detail.form().words().isEmpty()) {
            Paragraph words = new Paragraph(detail.form().words());
            words.addClassName("app-meeting-minutes");
            add(words);
        }
        boolean open = detail.mayChange().allowed();
        if (open || !detail.files().isEmpty()) {
            add(new PageSection(Texts.of("agenda.ui.opinion.files"), new OpinionFilesPanel(detail.id(), files, open)));
        }
        detail.voices().stream()
                .filter(voice -> voice.mayAnswer() && voice.personId().equals(me))
                .findFirst()
                .ifPresent(voice -> add(answer(voice, reload)));
        if (isAskedForAbsent(detail, me)) {
            Paragraph personal = new Paragraph(Texts.of("agenda.opinion.right.personal"));
            personal.addClassName("app-quiet");
            add(personal);
        }
        PageSection voices = new PageSection(Texts.of("agenda.ui.opinion.voices"));
        if (detail.row().state() != OpinionState.DRAFT) {
            voices.add(OpinionWords.counts(detail.row().count()));
        }
        voices.add(new OpinionVoiceList(detail, answers, me, reload));
        add(voices);
        List<DocumentRow> written = summaries.of(detail.id());
        if (!written.isEmpty()) {
            Div links = new Div();
            links.addClassName("app-meeting-papers");
            written.forEach(paper -> links.add(new Anchor("van-ban/" + paper.id(), paper.title())));
            add(new PageSection(Texts.of("agenda.ui.opinion.summaries"), links));
        }
        add(steps(detail.steps()));
    }

    /** Whether the absent person for whom she acts is asked: a voice is personal. */
    private boolean isAskedForAbsent(OpinionDetail detail, UUID absent) {
        return actor.person().isActing()
                && detail.row().state() == OpinionState.ASKING
                && detail.voices().stream().anyMatch(voice -> voice.personId().equals(absent));
    }

    private PageHeader header(OpinionDetail detail, Runnable reload) {
        PageHeader header = new PageHeader(title).back(OpinionsPage.PATH, Texts.of("agenda.ui.opinion.head"));
        header.beside(OpinionWords.badge(detail.row()));
        header.line(Texts.of("agenda.ui.opinion.due-line", OpinionWords.due(detail.row())));
        acts.others(detail, reload).forEach(header::secondary);
        if (summaries.may(detail).allowed()) {
            header.secondary(ActionButton.secondary("agenda.ui.opinion.summary", () -> summarise(detail)));
        }
        acts.primary(detail, reload).ifPresent(header::primary);
        return header;
    }

    private void summarise(OpinionDetail detail) {
        try {
            UI.getCurrent().navigate("van-ban/" + summaries.begin(detail.id()));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private static FactList facts(OpinionDetail detail) {
        FactList facts = new FactList();
        facts.fact(Texts.of("agenda.ui.page.unit"), detail.unit());
        facts.fact(Texts.of("agenda.ui.opinion.asker"), detail.row().askerName());
        SubjectLink paper = detail.paper();
        if (paper != null) {
            facts.add(Texts.of("agenda.ui.opinion.paper"), new Anchor(paper.path(), paper.title()));
        }
        return facts;
    }

    private PageSection answer(VoiceRow voice, Runnable reload) {
        return new PageSection(Texts.of("agenda.ui.opinion.yours"), new OpinionAnswerPanel(voice, (stance, words) -> {
            answers.answer(voice.id(), stance, words);
            Toast.success("agenda.ui.opinion.sent");
            reload.run();
        }));
    }

    private static LineList steps(List<OpinionStepRow> steps) {
        return LineList.history(
                "agenda.ui.page.steps",
                steps.reversed().stream().map(OpinionPage::line).toList());
    }

    private static String line(OpinionStepRow step) {
        String who = step.onBehalfOf().isEmpty()
                ? step.by()
                : Texts.of("agenda.ui.page.on-behalf", step.by(), step.onBehalfOf());
        String line = Texts.of(
                "agenda.ui.page.step", VnFormat.moment(step.at()), who, Texts.of("agenda.opinion.deed", step.deed()));
        return step.words().isEmpty() ? line : line + ": " + step.words();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
