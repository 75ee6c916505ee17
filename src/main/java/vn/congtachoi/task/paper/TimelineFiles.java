package vn.congtachoi.task.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.YearBars;
import vn.congtachoi.paper.YearPaper;
import vn.congtachoi.paper.YearPaperData;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskSpan;
import vn.congtachoi.task.TaskTimeline;
import vn.congtachoi.task.YearLanes;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The year of work as a sheet of A3, lying; every task is on it. */
@Component
public class TimelineFiles {

    private static final int MONTHS = 12;

    /** A longer label goes on below itself. */
    private static final double WIDEST_LABEL = 0.3;

    private final TaskTimeline timeline;
    private final PaperRenderer renderer;
    private final Clock clock;

    TimelineFiles(TaskTimeline timeline, PaperRenderer renderer, Clock clock) {
        this.timeline = timeline;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** What the filter lets through, for whoever asks. */
    public byte[] pdf(TaskFilter filter, int year) {
        YearPaperData data = data(timeline.year(filter, year), year);
        return renderer.render(YearPaper.definition(), data, PaperContext.of(data.title()))
                .pdf();
    }

    private YearPaperData data(List<TaskTimeline.Row> rows, int year) {
        LocalDate today = LocalDate.now(clock);
        List<Double> starts = IntStream.rangeClosed(1, MONTHS + 1)
                .mapToObj(month -> month > MONTHS ? 1.0 : YearLanes.part(year, LocalDate.of(year, month, 1)))
                .toList();
        Double now = today.getYear() == year ? YearLanes.part(year, today) : null;
        List<YearPaperData.Row> lanes = new ArrayList<>();
        rows.forEach(row -> lanes.addAll(lanes(row, year, starts, now, today)));
        int tasks = rows.stream().mapToInt(row -> row.tasks().size()).sum();
        return new YearPaperData(
                Texts.of("task.paper.timeline", String.valueOf(year)),
                List.of(Texts.of("task.paper.timeline-line", VnFormat.day(today), VnFormat.number(tasks))),
                Texts.of("task.ui.timeline.unit"),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> Texts.of("task.ui.timeline.month", month))
                        .toList(),
                starts,
                now,
                lanes);
    }

    private static List<YearPaperData.Row> lanes(
            TaskTimeline.Row row, int year, List<Double> starts, @Nullable Double now, LocalDate today) {
        YearLanes.Row laid = YearLanes.of(
                year,
                row.tasks(),
                task -> Math.min(WIDEST_LABEL, YearPaper.share(label(task, today))),
                Integer.MAX_VALUE,
                YearBars.MOST);
        List<YearPaperData.Row> lanes = new ArrayList<>();
        for (List<YearLanes.Placed> lane : laid.lanes()) {
            lanes.add(new YearPaperData.Row(new YearBars(
                    lanes.isEmpty() ? row.unit().shortName() : "",
                    lane.stream().map(placed -> label(placed.task(), today)).toList(),
                    lane.stream().map(placed -> place(placed, today)).toList(),
                    starts,
                    now)));
        }
        return lanes;
    }

    /** Late, or still to be given, is said by a sign too: not everybody sees colours, and not every printer has them. */
    private static String label(TaskSpan task, LocalDate today) {
        String text = Texts.of("task.paper.timeline-task", task.title(), VnFormat.day(task.dueOn()));
        if (task.coming()) {
            return Texts.of("task.paper.timeline-coming", text);
        }
        return task.isOverdue(today) ? Texts.of("task.paper.timeline-late", text) : text;
    }

    private static YearBars.Place place(YearLanes.Placed placed, LocalDate today) {
        YearBars.Fill fill = placed.task().isOverdue(today)
                ? YearBars.Fill.LATE
                : YearBars.Fill.valueOf(placed.task().state().tone().name());
        return new YearBars.Place(placed.from(), placed.to(), placed.labelFrom(), placed.labelTo(), fill);
    }
}
