package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationDetail;
import vn.congtachoi.recommendation.RecommendationPapers;
import vn.congtachoi.recommendation.RecommendationProofs;
import vn.congtachoi.recommendation.RecommendationService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.WorkList;

/** What the issuing side can do with a recommendation now: the step that is due first, all others behind one button. */
@org.springframework.stereotype.Component
class RecommendationActs {

    private static final List<RecommendationAct> ISSUERS = Stream.of(RecommendationAct.values())
            .filter(act -> act.side() == RecommendationAct.Side.ISSUER)
            .toList();

    private final RecommendationService service;
    private final RecommendationPapers papers;
    private final RecommendationProofs proofs;

    RecommendationActs(RecommendationService service, RecommendationPapers papers, RecommendationProofs proofs) {
        this.service = service;
        this.papers = papers;
        this.proofs = proofs;
    }

    /** To enter the answer of an outside body, or to confirm; empty when it waits for somebody else. */
    Optional<Component> primary(RecommendationDetail detail, Runnable reload) {
        if (entersFirst(detail)) {
            return Optional.of(ActionButton.primary("recommendation.ui.enter.open", () -> enter(detail, reload))
                    .with(AppIcon.PENCIL));
        }
        return due(detail).map(act -> ActionButton.primary(key(act), () -> ask(act, detail, reload))
                .with(AppIcon.CHECK));
    }

    private static boolean mayEnter(RecommendationDetail detail) {
        return detail.mayEnter().allowed() && !EnterDialog.answers(detail).isEmpty();
    }

    private static boolean entersFirst(RecommendationDetail detail) {
        return mayEnter(detail) && due(detail).isEmpty();
    }

    /** With a proof it is confirmed as proven, without one by what is reported. */
    private static Optional<RecommendationAct> due(RecommendationDetail detail) {
        RecommendationAct due =
                detail.proofs().isEmpty() ? RecommendationAct.CLOSE_STATED : RecommendationAct.CLOSE_PROVEN;
        return Optional.of(due).filter(detail::isOpen);
    }

    /** Why she, who confirms others, does not confirm this one; empty where there is nothing to say. */
    Optional<String> refusal(RecommendationDetail detail) {
        boolean confirms = detail.isOpen(RecommendationAct.KEEP_OPEN);
        return Optional.ofNullable(detail.acts().get(RecommendationAct.CLOSE_STATED))
                .filter(decision -> confirms && !decision.allowed())
                .map(Texts::of);
    }

    /** Whatever else she may do. */
    Component[] others(RecommendationDetail detail, Runnable reload) {
        Optional<RecommendationAct> first = entersFirst(detail) ? Optional.empty() : due(detail);
        MoreActs more = new MoreActs();
        if (mayEnter(detail) && !entersFirst(detail)) {
            more.act("recommendation.ui.enter.open", () -> enter(detail, reload));
        }
        ISSUERS.stream()
                .filter(detail::isOpen)
                .filter(act -> first.filter(act::equals).isEmpty())
                .forEach(act -> more.act(key(act), () -> ask(act, detail, reload)));
        Decision urging = papers.mayUrge(detail.id());
        if (urging.allowed()) {
            more.act("recommendation.ui.urge", () -> urge(detail));
        }
        return more.isEmpty() ? new Component[0] : new Component[] {more};
    }

    private void ask(RecommendationAct act, RecommendationDetail detail, Runnable reload) {
        new RecommendationActDialog(detail, act, saying -> {
                    service.take(detail.id(), act, saying);
                    Toast.success("recommendation.ui.done." + act.name());
                    reload.run();
                })
                .refreshing(reload)
                .open();
    }

    private void enter(RecommendationDetail detail, Runnable reload) {
        new EnterDialog(detail, proofs, (act, answer) -> {
                    service.enter(detail.id(), act, answer, detail.version());
                    Toast.success("recommendation.ui.enter.done");
                    reload.run();
                })
                .refreshing(reload)
                .open();
    }

    private void urge(RecommendationDetail detail) {
        try {
            UI.getCurrent().navigate("van-ban/" + papers.urge(detail.id()));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    /** The papers that were written of it; empty without any. */
    Optional<PageSection> papers(RecommendationDetail detail) {
        List<DocumentRow> written = papers.of(detail.id());
        WorkList list = new WorkList();
        written.forEach(paper -> list.item(
                paper.title(),
                "",
                "van-ban/" + paper.id(),
                new StatusBadge(
                        Texts.of("document.state", paper.state()), paper.state().tone())));
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("recommendation.ui.papers"), list));
    }

    private static String key(RecommendationAct act) {
        return "recommendation.act." + act.name();
    }
}
