package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventWords;
import vn.congtachoi.event.ProgrammePoint;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The plan of an event to be read: its text, its programme with hours, its money and its duties. */
class EventPlanView extends Composite<Div> {

    EventPlanView(EventDetail detail, @Nullable Runnable giveOut) {
        getContent().addClassName("app-event-plan");
        EventWords words = detail.plan().words();
        Div text = new Div();
        text.addClassName("app-event-text");
        part(text, "basis", words.basis());
        part(text, "purpose", words.purpose());
        part(text, "requirements", words.requirements());
        part(text, "content", words.content());
        part(text, "funding", words.funding());
        part(text, "organising", words.organising());
        if (text.getComponentCount() > 0) {
            getContent().add(new PageSection(Texts.of("events.ui.plan.title"), text));
        }
        if (!detail.plan().points().isEmpty()) {
            getContent().add(new PageSection(Texts.of("events.ui.plan.points"), points(detail)));
        }
        if (!detail.duties().isEmpty()) {
            PageSection section = new PageSection(Texts.of("events.ui.plan.duties"), duties(detail));
            if (giveOut != null) {
                section.aside(new ActionButton(Texts.of("events.ui.give.act"), giveOut));
            }
            getContent().add(section);
        }
        if (!detail.plan().costs().isEmpty()) {
            getContent()
                    .add(new PageSection(
                            Texts.of("events.ui.plan.costs"),
                            costs(detail.plan().costs())));
        }
    }

    private static void part(Div to, String name, String words) {
        if (!words.isEmpty()) {
            Paragraph lines = new Paragraph(words);
            lines.addClassName("app-lines");
            to.add(new H3(Texts.of("events.ui.plan." + name)), lines);
        }
    }

    /** With the hour at which each begins, as far as all before it say how long they take. */
    private static OrderedList points(EventDetail detail) {
        OrderedList list = new OrderedList();
        list.addClassName("app-event-points");
        LocalTime at = detail.row().time().begins();
        for (ProgrammePoint point : detail.plan().points()) {
            Span hour = new Span(at == null ? "" : VietnameseDates.time(at));
            hour.addClassName("app-event-points__hour");
            Span title = new Span(point.title());
            Div said = new Div(title);
            String beside = point.beside();
            if (!beside.isEmpty()) {
                Span quiet = new Span(beside);
                quiet.addClassName("app-quiet");
                said.add(quiet);
            }
            said.addClassName("app-cell-lines");
            list.add(new ListItem(hour, said));
            at = at == null || point.minutes() == null ? null : at.plusMinutes(point.minutes());
        }
        return list;
    }

    private static UnorderedList duties(EventDetail detail) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        detail.duties().forEach(duty -> {
            Div said = new Div(
                    duty.task() == null
                            ? new Span(duty.line().words())
                            : new Anchor(duty.task().path(), duty.line().words()));
            String due = duty.line().dueOn() == null
                    ? ""
                    : Texts.of("events.ui.page.due", VnFormat.day(duty.line().dueOn()));
            String beside = Stream.of(duty.who().isEmpty() ? Texts.of("events.ui.page.nobody") : duty.who(), due)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            Span quiet = new Span(beside);
            quiet.addClassName("app-quiet");
            said.add(quiet);
            said.addClassName("app-cell-lines");
            list.add(new ListItem(said));
        });
        return list;
    }

    private static Div costs(List<EventCostLine> costs) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        boolean spending = costs.stream().anyMatch(cost -> cost.spent() != null);
        costs.forEach(cost -> {
            Span name = new Span(cost.item());
            Span count = new Span(cost.beside());
            count.addClassName("app-quiet");
            Div said = new Div(name, count);
            said.addClassName("app-cell-lines");
            Div amounts = new Div(
                    new Span(cost.price() == 0 ? "" : cost.plannedMoney().toString()));
            if (spending) {
                Span spent = new Span(
                        cost.spent() == null
                                ? Texts.of("events.ui.page.not-spent")
                                : Texts.of("events.ui.page.spent", new Money(cost.spent())));
                spent.addClassName("app-quiet");
                amounts.add(spent);
            }
            amounts.addClassNames("app-cell-lines", "app-event-amounts");
            ListItem line = new ListItem(said, amounts);
            line.addClassName("app-event-cost-line");
            list.add(line);
        });
        long planned = costs.stream().mapToLong(EventCostLine::planned).sum();
        if (planned == 0 && !spending) {
            return new Div(list);
        }
        Span sum = new Span(Texts.of("events.ui.cost.sum", new Money(planned), VietnameseNumbers.inWords(planned)));
        sum.addClassName("app-event-sum");
        Div all = new Div(list, sum);
        if (spending) {
            long spent = costs.stream()
                    .map(EventCostLine::spent)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
            Span told =
                    new Span(Texts.of("events.ui.page.sum-spent", new Money(spent), VietnameseNumbers.inWords(spent)));
            told.addClassName("app-event-sum");
            all.add(told);
        }
        return all;
    }
}
