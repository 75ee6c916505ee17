package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskBriefing;
import vn.congtachoi.task.TaskBriefings;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.task.TaskPapers;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Giao ban: one page that can be read aloud – what is done, who is late, what comes, what waits for what. */
@Route("nhiem-vu/giao-ban")
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class BriefingPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MONTHS_BACK = 11;
    private static final int MONTHS_AHEAD = 2;

    private final TaskBriefings briefings;
    private final TaskPapers papers;
    private final TaskNames names;
    private final List<UnitRef> units;
    private final FilterBar<BriefingFilter> filter;
    private final Div told = new Div();

    BriefingPage(TaskBriefings briefings, TaskChoices choices, TaskPapers papers, TaskNames names, Clock clock) {
        this.briefings = briefings;
        this.papers = papers;
        this.names = names;
        List<UnitRef> givers = choices.givers();
        this.units = givers.isEmpty() ? choices.readable() : givers;
        YearMonth current = YearMonth.from(LocalDate.now(clock));
        filter = new FilterBar<>(new BriefingFilter.Codec(current));
        filter.choice(
                        "task.ui.briefing.month",
                        months(current),
                        BriefingPage::words,
                        BriefingFilter::month,
                        BriefingFilter::withMonth)
                .oneOfMany(
                        "task.ui.briefing.unit",
                        units,
                        UnitRef::name,
                        chosen -> shown(chosen).orElse(null),
                        (chosen, unit) -> chosen.withUnit(unit == null ? null : unit.id()))
                .onChange(changed -> show());
        filter.getElement().getClassList().add("app-briefing-filter");
        filter.setVisible(!units.isEmpty());
        told.addClassName("app-briefing");
        narrow();
        PageHeader header = new PageHeader(getPageTitle())
                .back("nhiem-vu", Texts.of("task.ui.title"))
                .line(Texts.of("task.ui.briefing.line"));
        if (!givers.isEmpty()) {
            header.secondary(ActionButton.secondary("task.ui.briefing.paper", this::write)
                    .with(AppIcon.FILE_TEXT));
        }
        add(header, filter, told);
    }

    /** Báo cáo tiến độ of what is told now. */
    private void write() {
        shown(filter.value()).ifPresent(unit -> UI.getCurrent()
                .navigate("van-ban/" + papers.briefing(unit.id(), filter.value().month())));
    }

    private static List<YearMonth> months(YearMonth current) {
        return IntStream.rangeClosed(-MONTHS_AHEAD, MONTHS_BACK)
                .mapToObj(back -> current.minusMonths(back))
                .toList();
    }

    private static String words(YearMonth month) {
        return Texts.of("task.ui.briefing.of-month", month.getMonthValue(), String.valueOf(month.getYear()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        told.removeAll();
        shown(filter.value()).ifPresentOrElse(unit -> show(unit, filter.value().month()), () -> told.add(none()));
    }

    /** The unit that was chosen, or the highest of hers. */
    private Optional<UnitRef> shown(BriefingFilter chosen) {
        return units.stream()
                .filter(unit -> chosen.unit() == null || unit.id().equals(chosen.unit()))
                .findFirst();
    }

    private static EmptyState none() {
        return new EmptyState(AppIcon.LIST_CHECKS, "task.ui.briefing.none", "task.ui.briefing.none-hint");
    }

    private void show(UnitRef unit, YearMonth month) {
        TaskBriefing briefing = briefings.brief(unit.id(), month);
        Map<Assignee, String> who = names.of(assignees(briefing));
        told.add(new Paragraph(Texts.of(
                "task.ui.briefing.done",
                words(month),
                briefing.planned().done(),
                briefing.planned().all(),
                briefing.extra().done(),
                briefing.extra().all())));
        told.add(late("task.ui.briefing.leads", briefing.leads(), who));
        told.add(late("task.ui.briefing.helpers", briefing.helpers(), who));
        told.add(section(
                "task.ui.briefing.next",
                briefing.next().stream().map(row -> next(row, who)).toList()));
        told.add(section(
                "task.ui.briefing.blocked",
                briefing.blocked().stream().map(pair -> blocked(pair, who)).toList()));
    }

    private static List<Assignee> assignees(TaskBriefing briefing) {
        List<Assignee> all = new ArrayList<>();
        Stream.concat(briefing.leads().stream(), briefing.helpers().stream())
                .map(TaskBriefing.Late::who)
                .forEach(all::add);
        Stream.concat(briefing.next().stream(), briefing.blocked().stream().map(TaskBriefing.Blocked::awaited))
                .map(TaskRow::lead)
                .forEach(all::add);
        return all;
    }

    private PageSection late(String key, List<TaskBriefing.Late> late, Map<Assignee, String> who) {
        return section(
                key,
                late.stream()
                        .map(one -> {
                            ListItem line = new ListItem(new Span(Texts.of(
                                    "task.ui.briefing.late",
                                    who.getOrDefault(one.who(), ""),
                                    one.tasks().size())));
                            UnorderedList tasks = new UnorderedList();
                            one.tasks()
                                    .forEach(row -> tasks.add(new ListItem(
                                            link(row),
                                            new Span(Texts.of("task.ui.briefing.due", VnFormat.day(row.dueOn()))))));
                            line.add(tasks);
                            return line;
                        })
                        .toList());
    }

    private static ListItem next(TaskRow row, Map<Assignee, String> who) {
        String lead = row.isSplit()
                ? Texts.of("task.ui.list.units-done", row.parts(), row.partsDone())
                : who.getOrDefault(row.lead(), "");
        return new ListItem(
                link(row), new Span(Texts.of("task.ui.briefing.next-line", VnFormat.day(row.dueOn()), lead)));
    }

    private static ListItem blocked(TaskBriefing.Blocked pair, Map<Assignee, String> who) {
        return new ListItem(
                link(pair.task()),
                new Span(Texts.of("task.ui.briefing.waits")),
                link(pair.awaited()),
                new Span(Texts.of(
                        "task.ui.briefing.next-line",
                        VnFormat.day(pair.awaited().dueOn()),
                        who.getOrDefault(pair.awaited().lead(), ""))));
    }

    private static Anchor link(TaskRow row) {
        return new Anchor("nhiem-vu/" + row.id(), row.title());
    }

    /** A heading and its lines; said too when there are none. */
    private static PageSection section(String key, List<ListItem> lines) {
        Component content;
        if (lines.isEmpty()) {
            content = new Paragraph(Texts.of("task.ui.briefing.nothing"));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("app-briefing__lines");
            lines.forEach(list::add);
            content = list;
        }
        return new PageSection(Texts.of(key), content);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("task.ui.briefing.title");
    }
}
