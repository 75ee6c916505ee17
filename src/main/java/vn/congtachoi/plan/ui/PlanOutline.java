package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanPartWords;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.plan.PlanState;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** The tree of a plan, numbered; each line says who and when as planned, and beside it how it stands now. */
class PlanOutline extends Composite<Div> {

    private final PlanDetail plan;
    private final PlanService plans;
    private final Map<Assignee, String> who;
    private final Runnable reload;

    PlanOutline(PlanDetail plan, PlanService plans, AssigneeNames names, Runnable reload) {
        this.plan = plan;
        this.plans = plans;
        this.reload = reload;
        who = names.of(plan.tree().stream()
                .flatMap(PlanOutline::all)
                .flatMap(node -> node.item().form().leads().stream())
                .distinct()
                .toList());
        getContent().addClassName("app-plan");
        getContent().add(list(null, plan.tree(), ""));
    }

    private static Stream<PlanNode> all(PlanNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(PlanOutline::all));
    }

    private OrderedList list(@Nullable UUID parent, List<PlanNode> nodes, String number) {
        OrderedList list = new OrderedList();
        for (int at = 0; at < nodes.size(); at++) {
            PlanNode node = nodes.get(at);
            String own = number + (at + 1) + ".";
            ListItem item = new ListItem(line(parent, nodes, at, own));
            if (!node.children().isEmpty()) {
                item.add(list(node.item().id(), node.children(), own));
            }
            list.add(item);
        }
        return list;
    }

    private Component line(@Nullable UUID parent, List<PlanNode> beside, int at, String number) {
        PlanNode node = beside.get(at);
        Span count = new Span(number);
        count.addClassName("app-plan__number");
        Div words = new Div(title(node));
        words.addClassName("app-plan__words");
        String planned = planned(node.item().form());
        if (!planned.isEmpty()) {
            words.add(new Span(planned));
        }
        Div line = new Div(count, words, now(node));
        line.addClassName("app-plan__line");
        line.setClassName("app-plan__dropped", node.item().dropped());
        if (plan.mayEdit().allowed()) {
            line.add(acts(parent, beside, at));
        }
        return line;
    }

    private static Component title(PlanNode node) {
        String words = node.item().form().title();
        TaskRow task = node.task();
        return task == null ? new Span(words) : new Anchor("nhiem-vu/" + task.id(), words);
    }

    private String planned(PlanItemForm form) {
        List<String> parts = new ArrayList<>();
        int others = form.leads().size() - 1;
        if (others >= 0) {
            String first = who.getOrDefault(form.leads().getFirst(), "");
            parts.add(others == 0 ? first : Texts.of("plan.ui.leads", first, others));
        }
        if (form.dueOn() != null) {
            parts.add(
                    form.startsOn() == null
                            ? Texts.of("plan.ui.due", VnFormat.day(form.dueOn()))
                            : PlanPartWords.days(form));
        }
        Money money = form.needs().money().values().stream().reduce(Money.ZERO, Money::plus);
        if (!money.equals(Money.ZERO)) {
            parts.add(money.toString());
        }
        return String.join(" · ", parts);
    }

    /** Before it is approved what is missing or was not done; afterwards how far it is, and what differs. */
    private Component now(PlanNode node) {
        Div now = new Div();
        now.addClassName("app-plan__now");
        TaskRow task = node.task();
        plan.difference(node.item().id())
                .ifPresent(difference -> now.add(new StatusBadge(Texts.of(PlanPartWords.kind(difference)), Tone.DUE)));
        if (node.item().undoneBefore() && task == null) {
            now.add(new StatusBadge(Texts.of("plan.ui.undone"), Tone.DUE));
        }
        if (task != null) {
            now.add(new StatusBadge(
                    Texts.of("task.state", task.state()), task.state().tone()));
            if (task.late()) {
                now.add(new StatusBadge(Texts.of("task.ui.overdue"), Tone.LATE));
            }
            if (!task.dueOn().equals(node.item().form().dueOn())) {
                now.add(new Span(Texts.of("plan.ui.now-due", VnFormat.day(task.dueOn()))));
            }
        } else if (node.work() > 0 && !node.children().isEmpty()) {
            now.add(new Span(
                    plan.row().state() == PlanState.DRAFT
                            ? Texts.of("plan.ui.works", node.work())
                            : Texts.of("plan.ui.done-of", node.done(), node.work(), node.percent())));
        }
        return now;
    }

    private Component acts(@Nullable UUID parent, List<PlanNode> beside, int at) {
        PlanNode node = beside.get(at);
        UUID id = node.item().id();
        if (node.item().dropped()) {
            return new Div(ActionButton.quiet("plan.ui.restore", () -> {
                plans.restore(id);
                reload.run();
            }));
        }
        UUID planId = plan.row().id();
        ActionButton change =
                ActionButton.quiet("plan.ui.change", () -> UI.getCurrent().navigate(PlanItemPage.changing(planId, id)));
        change.setAriaLabel(Texts.of("plan.ui.change-one", node.item().form().title()));
        MoreActs more = new MoreActs();
        more.act("plan.ui.add-under", () -> PlanItemPage.goUnder(planId, id));
        if (at > 0) {
            more.act("plan.ui.up", () -> place(id, parent, at - 1));
            more.act("plan.ui.in", () -> {
                PlanNode before = beside.get(at - 1);
                place(id, before.item().id(), before.children().size());
            });
        }
        if (at < beside.size() - 1) {
            more.act("plan.ui.down", () -> place(id, parent, at + 1));
        }
        more.act("plan.ui.remove", () -> remove(node));
        Div acts = new Div(change, more);
        acts.addClassName("app-plan__acts");
        return acts;
    }

    private void place(UUID item, @Nullable UUID parent, int place) {
        plans.place(item, parent, place);
        reload.run();
    }

    private void remove(PlanNode node) {
        ConfirmStep.ask(
                Texts.of("plan.ui.remove.ask", node.item().form().title()),
                Texts.of("plan.ui.remove.text", all(node).count() - 1),
                "plan.ui.remove",
                () -> {
                    plans.remove(node.item().id());
                    Toast.success("plan.ui.removed");
                    reload.run();
                });
    }
}
