package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.VisitRoute;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.VisitService;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.supervision.ui.layout.PlaceDialog;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What can be done with a visit now: the step that is due first, all others behind one button. */
@org.springframework.stereotype.Component
class VisitActs {

    private final VisitRoute route;
    private final VisitService visits;
    private final SupervisionReading reading;
    private final YearPlanService plans;
    private final LayoutByHand byHand;
    private final VisitRecords records;

    VisitActs(
            VisitRoute route,
            VisitService visits,
            SupervisionReading reading,
            YearPlanService plans,
            LayoutByHand byHand,
            VisitRecords records) {
        this.route = route;
        this.visits = visits;
        this.reading = reading;
        this.plans = plans;
        this.byHand = byHand;
        this.records = records;
    }

    /** The step that is due, where it is hers. */
    Optional<Component> primary(VisitDetail visit, Runnable reload) {
        VisitRow row = visit.row();
        if (row.placing().day() == null && visit.mayPlace().allowed()) {
            return Optional.of(ActionButton.primary("supervision.ui.place", () -> place(visit, reload))
                    .with(AppIcon.CALENDAR));
        }
        if (isToRecord(visit)) {
            return Optional.of(ActionButton.primary(
                            "supervision.ui.record", () -> UI.getCurrent().navigate("hien-truong/" + row.id()))
                    .with(AppIcon.NOTEBOOK_PEN));
        }
        return due(visit)
                .map(act -> ActionButton.primary("supervision.act." + act.name(), () -> ask(visit, act, reload))
                        .with(AppIcon.CHECK));
    }

    /** Minutes are written before they are the thing to close. */
    private boolean isToRecord(VisitDetail visit) {
        return visit.row().state() == VisitState.UNDERWAY
                && isOpen(visit, VisitAct.MINUTE)
                && !records.of(visit.row().id()).isWritten();
    }

    private static boolean isOpen(VisitDetail visit, VisitAct act) {
        return visit.acts()
                .getOrDefault(act, Decision.no("supervision.act.state"))
                .allowed();
    }

    /** The next step of the kind; one that only her body can take gives way to the one after it. */
    private static Optional<VisitAct> due(VisitDetail visit) {
        return Stream.concat(visit.next().stream(), Stream.of(VisitAct.BEGIN, VisitAct.RESUME))
                .filter(act -> act != VisitAct.REPORT)
                .filter(act -> isOpen(visit, act))
                .findFirst();
    }

    /** Why the next step cannot be taken by her now; empty when she can, it is the body's, or she reads as the body. */
    Optional<String> refusal(VisitDetail visit) {
        return visit.next()
                .filter(act -> visit.campaign().isPresent() && act != VisitAct.REPORT)
                .map(visit.acts()::get)
                .filter(decision -> decision != null && !decision.allowed())
                .map(Texts::of);
    }

    /** Whatever else she may do. */
    Component[] others(VisitDetail visit, Runnable reload) {
        MoreActs more = new MoreActs();
        VisitRow row = visit.row();
        Optional<VisitAct> first = isToRecord(visit)
                        || (row.placing().day() == null && visit.mayPlace().allowed())
                ? Optional.empty()
                : due(visit);
        if (visit.mayPlace().allowed() && row.placing().day() != null) {
            more.act("supervision.ui.place", () -> place(visit, reload));
            more.act(row.pinned() ? "supervision.ui.unpin" : "supervision.ui.pin", () -> {
                visits.pin(row.id(), !row.pinned());
                reload.run();
            });
        }
        visit.acts().entrySet().stream()
                .filter(entry -> entry.getValue().allowed())
                .map(Map.Entry::getKey)
                .filter(act -> act != VisitAct.REPORT)
                .filter(act -> first.filter(act::equals).isEmpty())
                .sorted(Comparator.naturalOrder())
                .forEach(act -> more.act("supervision.act." + act.name(), () -> ask(visit, act, reload)));
        return more.isEmpty() ? new Component[0] : new Component[] {more};
    }

    /** What breaks is said while she chooses, where she reads the plan that the rules are asked about. */
    private void place(VisitDetail visit, Runnable reload) {
        VisitRow row = visit.row();
        boolean asked = visit.campaign()
                .flatMap(campaign -> plans.find(campaign.planId()))
                .isPresent();
        dialog(visit, asked, reload, (placing, words, anyway) -> {
                    if (asked) {
                        byHand.place(row.id(), placing, words, row.version(), anyway);
                    } else {
                        visits.place(row.id(), placing, words, row.version());
                    }
                })
                .refreshing(reload)
                .open();
    }

    private PlaceDialog dialog(VisitDetail visit, boolean asked, Runnable reload, PlaceDialog.Placing placing) {
        VisitRow row = visit.row();
        List<TeamRow> teams = visit.campaign()
                .map(campaign -> reading.campaign(campaign.id()))
                .map(CampaignDetail::teams)
                .orElse(List.of());
        PlaceDialog.Case shown = new PlaceDialog.Case(
                row.id(),
                row.body(),
                row.theme(),
                row.placing(),
                teams,
                row.state().isTold());
        return new PlaceDialog(shown, asked ? byHand : null, null, (laid, words, anyway) -> {
            placing.take(laid, words, anyway);
            Toast.success("supervision.layout.ui.placed", row.body());
            reload.run();
        });
    }

    private void ask(VisitDetail visit, VisitAct act, Runnable reload) {
        if (act == VisitAct.RESUME) {
            dialog(
                            visit,
                            false,
                            reload,
                            (placing, words, anyway) -> route.resume(visit.row().id(), placing, words))
                    .open();
            return;
        }
        if (act == VisitAct.ENTER_PAST) {
            new PastDialog(visit.row().body(), (day, words) -> {
                        route.enterPast(visit.row().id(), day, words);
                        Toast.success("supervision.ui.done", Texts.of("supervision.act", act));
                        reload.run();
                    })
                    .open();
            return;
        }
        String verb = "supervision.act." + act.name();
        String text = Texts.of("supervision.ui.act", act);
        if (act == VisitAct.BEGIN || act == VisitAct.MINUTE || act == VisitAct.COMPLETE) {
            ConfirmStep.ask(
                    Texts.of(
                            "supervision.ui.act.ask",
                            Texts.of("supervision.act", act),
                            visit.row().body()),
                    text,
                    verb,
                    () -> {
                        try {
                            take(visit, act, "", reload);
                        } catch (BusinessException refusal) {
                            Toast.error(Texts.of(refusal));
                        }
                    });
            return;
        }
        new SayDialog(
                        Texts.of(
                                "supervision.ui.act.ask",
                                Texts.of("supervision.act", act),
                                visit.row().body()),
                        text,
                        act.needsWords() ? "supervision.ui.act.why" : "supervision.ui.act.paper",
                        verb,
                        words -> take(visit, act, words, reload))
                .open();
    }

    private void take(VisitDetail visit, VisitAct act, String words, Runnable reload) {
        route.take(visit.row().id(), act, words);
        Toast.success("supervision.ui.done", Texts.of("supervision.act", act));
        reload.run();
    }
}
