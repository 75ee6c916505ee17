package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskTimeline;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.task.YearLanes;
import vn.congtachoi.task.paper.TimelineFiles;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.YearTimeline;

/** The year: a row for each unit, a bar for each piece of its work, a line for today. */
@Route(TaskViewPaths.TIMELINE)
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class TimelinePage extends TaskViewPage {

    /** So many lines of bars a unit has on the screen; the paper has them all. */
    private static final int LANES = 8;

    private static final int MOST_IN_A_LANE = 1000;

    /** What of a label is always seen. */
    private static final double LABEL = 0.12;

    private static final int MONTHS = 12;
    private static final double WHOLE = 100;

    private final TaskTimeline timeline;
    private final TimelineFiles files;
    private final TaskViewParts parts;
    private final Div content = new Div();

    TimelinePage(TaskTimeline timeline, TimelineFiles files, TaskViewParts parts) {
        super(TaskViewKind.TIMELINE, parts);
        this.timeline = timeline;
        this.files = files;
        this.parts = parts;
        content.addClassName("app-calendar");
        fill(header(), filter(), content);
    }

    @Override
    protected void show(TaskLook look) {
        int year = (look.day() == null ? parts.today() : look.day()).getYear();
        List<TaskTimeline.Row> rows = timeline.year(look.filter(), year);
        content.removeAll();
        content.add(bar(look, year));
        if (rows.isEmpty()) {
            content.add(new EmptyState(AppIcon.LIST_CHECKS, "task.ui.list.none", "task.ui.list.none-hint"));
        } else {
            YearTimeline drawn = new YearTimeline();
            drawn.show(model(look, year, rows));
            content.add(drawn);
        }
    }

    private Div bar(TaskLook look, int year) {
        Nav steps = new Nav(
                link(look, year - 1, "task.ui.calendar.before"),
                new Anchor(address(look.withDay(null).withAt(null)), Texts.of("task.ui.timeline.this-year")),
                link(look, year + 1, "task.ui.calendar.after"),
                print(look.filter(), year));
        steps.setAriaLabel(Texts.of("task.ui.calendar.steps"));
        steps.addClassName("app-calendar__steps");
        Div bar = new Div(new H2(Texts.of("task.ui.timeline.year", String.valueOf(year))), steps);
        bar.addClassName("app-calendar__bar");
        return bar;
    }

    private DownloadLink print(TaskFilter filter, int year) {
        return DownloadLink.pdf(
                "task.ui.timeline.print", "dong-thoi-gian-" + year + ".pdf", () -> files.pdf(filter, year));
    }

    private Anchor link(TaskLook look, int year, String key) {
        return new Anchor(address(look.withDay(LocalDate.of(year, 1, 1)).withAt(null)), Texts.of(key));
    }

    private YearTimeline.Model model(TaskLook look, int year, List<TaskTimeline.Row> rows) {
        String from = from();
        List<YearTimeline.Row> drawn = new ArrayList<>();
        rows.forEach(row -> drawn.add(row(look, year, row, from)));
        return new YearTimeline.Model(
                Texts.of("task.ui.timeline.year", String.valueOf(year)),
                Texts.of("task.ui.timeline.unit"),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> Texts.of("task.ui.timeline.month", month))
                        .toList(),
                today(year),
                Texts.of("task.ui.timeline.today", VnFormat.day(parts.today())),
                drawn);
    }

    private @Nullable Double today(int year) {
        return parts.today().getYear() == year ? WHOLE * YearLanes.part(year, parts.today()) : null;
    }

    private YearTimeline.Row row(TaskLook look, int year, TaskTimeline.Row row, String from) {
        YearLanes.Row laid = YearLanes.of(year, row.tasks(), task -> LABEL, LANES, MOST_IN_A_LANE);
        List<List<YearTimeline.Bar>> lanes = laid.lanes().stream()
                .map(lane -> lane.stream().map(placed -> bar(placed, from)).toList())
                .toList();
        String more = laid.hidden() == 0 ? "" : Texts.of("task.ui.calendar.more", laid.hidden());
        String all = new TaskViewPaths(parts.me())
                .address(
                        TaskViewKind.LIST,
                        look.with(look.filter().withUnit(row.unit().id())).withAt(null));
        return new YearTimeline.Row(row.unit().shortName(), more, all, lanes);
    }

    private YearTimeline.Bar bar(YearLanes.Placed placed, String from) {
        return new YearTimeline.Bar(
                TaskTones.label(placed.task(), parts.today()),
                TaskTones.said(placed.task(), parts.today()),
                "nhiem-vu/" + placed.task().id() + from,
                TaskTones.style(placed.task(), parts.today()),
                rounded(placed.from()),
                rounded(placed.to()),
                rounded(placed.labelFrom()),
                rounded(placed.labelTo()));
    }

    private static double rounded(double part) {
        return Math.round(part * WHOLE * WHOLE) / WHOLE;
    }
}
