package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congtachoi.event.EventAct;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventRoute;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventTemplateService;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What she can do with an event now: the step that is due first. */
@org.springframework.stereotype.Component
class EventActs {

    /** When the level above usually wants numbers. */
    private static final LocalTime ASKED_BY = LocalTime.of(16, 0);

    private final EventRoute route;
    private final EventTemplateService templates;
    private final Access access;
    private final Clock clock;

    EventActs(EventRoute route, EventTemplateService templates, Access access, Clock clock) {
        this.route = route;
        this.templates = templates;
        this.access = access;
        this.clock = clock;
    }

    /** The one step that is due: take it on, write its plan, issue it, hold it, tell of it, confirm. */
    Optional<ActionButton> primary(EventDetail detail, Runnable reload) {
        if (isOpen(EventAct.TAKE_ON, detail)) {
            return Optional.of(step(EventAct.TAKE_ON, detail, reload));
        }
        if (isUnplanned(detail)) {
            return Optional.of(ActionButton.primary("events.ui.plan.write", () -> go(detail, "ke-hoach"))
                    .with(AppIcon.PENCIL));
        }
        if (isOpen(EventAct.HOLD, detail)) {
            return Optional.of(step(EventAct.HOLD, detail, reload));
        }
        if (detail.row().state() == EventState.HELD
                && detail.told().result().isEmpty()
                && detail.mayRecord().allowed()) {
            return Optional.of(ActionButton.primary("events.ui.result.write", () -> go(detail, "ket-qua"))
                    .with(AppIcon.PENCIL));
        }
        return List.of(EventAct.CLOSE, EventAct.ISSUE, EventAct.RESUME).stream()
                .filter(act -> isOpen(act, detail))
                .findFirst()
                .map(act -> step(act, detail, reload));
    }

    private static boolean isUnplanned(EventDetail detail) {
        return detail.mayPrepare().allowed()
                && detail.row().state() == EventState.PREPARING
                && detail.plan().words().purpose().isEmpty()
                && detail.plan().points().isEmpty();
    }

    private static boolean isOpen(EventAct act, EventDetail detail) {
        return Optional.ofNullable(detail.acts().get(act))
                .filter(Decision::allowed)
                .isPresent();
    }

    private static void go(EventDetail detail, String page) {
        UI.getCurrent().navigate(EventsPage.PATH + "/" + detail.id() + "/" + page);
    }

    private ActionButton step(EventAct act, EventDetail detail, Runnable reload) {
        return ActionButton.primary(key(act), () -> run(act, detail, reload)).with(AppIcon.CHECK);
    }

    /** The other acts that she may take: the usual ones as buttons, the seldom ones behind one. */
    List<Component> others(EventDetail detail, Runnable reload, Optional<ActionButton> primary) {
        List<Component> others = new ArrayList<>();
        if (detail.mayPrepare().allowed()) {
            if (!isUnplanned(detail)) {
                others.add(ActionButton.secondary("events.ui.plan.write", () -> go(detail, "ke-hoach")));
            }
            others.add(ActionButton.secondary("events.ui.page.change", () -> go(detail, "sua")));
        }
        boolean telling = detail.row().state() == EventState.HELD
                && !detail.told().result().isEmpty();
        if (detail.mayRecord().allowed() && (telling || detail.row().state() != EventState.HELD)) {
            others.add(ActionButton.secondary("events.ui.result.write", () -> go(detail, "ket-qua")));
        }
        MoreActs more = new MoreActs();
        String first = primary.map(ActionButton::getText).orElse("");
        for (EventAct act : EventAct.values()) {
            if (isOpen(act, detail) && !Texts.of(key(act)).equals(first)) {
                more.act(key(act), () -> run(act, detail, reload));
            }
        }
        if (detail.inside() && access.holds(IndicatorPermissions.OPEN_ROUND)) {
            more.act("events.ui.quick.open", () -> askNumbers(detail));
        }
        if (detail.inside() && !detail.plan().points().isEmpty()) {
            more.act("events.ui.template.keep", () -> keep(detail));
        }
        if (!more.isEmpty()) {
            others.add(more);
        }
        return others;
    }

    /** Báo cáo nhanh: how many came and what was given, from each unit by four in the afternoon. */
    private void askNumbers(EventDetail detail) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime due = now.toLocalDate().atTime(ASKED_BY);
        UI.getCurrent()
                .navigate(
                        "bao-cao-nhanh/moi",
                        new QueryParameters(Map.of(
                                "ten", List.of(detail.row().title()),
                                "hoi",
                                        List.of(
                                                Texts.of("events.ui.quick.people"),
                                                Texts.of("events.ui.quick.gifts"),
                                                Texts.of("events.ui.quick.money")),
                                "han", List.of((now.isBefore(due) ? due : due.plusDays(1)).toString()))));
    }

    private void keep(EventDetail detail) {
        new SayDialog(
                        Texts.of("events.ui.template.keep-title"),
                        Texts.of("events.ui.template.keep-text"),
                        "events.ui.template.name",
                        "events.ui.template.keep",
                        name -> {
                            templates.keep(detail.id(), name);
                            Toast.success("events.ui.template.kept");
                        })
                .open();
    }

    /** Gives the duties out as tasks, after she has seen how many. */
    void giveOut(EventDetail detail, long ready, Runnable reload) {
        ConfirmStep.ask(
                        Texts.of("events.ui.give.ask", ready),
                        Texts.of("events.ui.give.text"),
                        "events.ui.give.act",
                        () -> {
                            int given = route.giveOut(detail.id());
                            Toast.success("events.ui.give.done", given);
                            reload.run();
                        })
                .open();
    }

    private void run(EventAct act, EventDetail detail, Runnable reload) {
        String name = name(act);
        new SayDialog(
                        Texts.of("events.ui.ask." + name, detail.row().title()),
                        Texts.of("events.ui.text." + name),
                        act.needsWords() ? "agenda.ui.say.why" : "agenda.ui.say.words",
                        key(act),
                        words -> {
                            route.take(detail.id(), act, words);
                            Toast.success("events.ui.done." + name);
                            reload.run();
                        })
                .open();
    }

    private static String key(EventAct act) {
        return "events.ui.act." + name(act);
    }

    private static String name(EventAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
