package vn.congtachoi.task.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.paper.FileLines;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskGroup;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskGroups;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The list of tasks as it is shown: a workbook, and a list under the unit's letterhead. */
@Component
public class TaskListFiles {

    private static final int NUMBER_SHARE = 5;
    private static final int TITLE_SHARE = 38;
    private static final int LEAD_SHARE = 22;
    private static final int DAY_SHARE = 11;
    private static final int STATE_SHARE = 14;
    private static final int PERCENT_SHARE = 8;
    private static final int GIVER_SHARE = 15;

    /** What stands under one heading; a list without headings is one of them. */
    private record Section(String heading, List<TaskRow> rows) {}

    private final TaskReading tasks;
    private final TaskGroups groups;
    private final AssigneeNames names;
    private final OfficialList paper;
    private final Clock clock;

    TaskListFiles(TaskReading tasks, TaskGroups groups, AssigneeNames names, OfficialList paper, Clock clock) {
        this.tasks = tasks;
        this.groups = groups;
        this.names = names;
        this.paper = paper;
        this.clock = clock;
    }

    /** A line of the list, under the heading at which it stands: units may have the same name. */
    private record Line(int section, String heading, TaskRow row) {}

    private FileLines<Line> found(TaskListing listing) {
        return FileLines.of(most -> listing.by() == TaskGrouping.NONE
                ? lines(0, "", tasks.page(listing.filter(), listing.order(), PageRequest.of(0, most)))
                : grouped(listing, most));
    }

    private List<Line> grouped(TaskListing listing, int most) {
        List<Line> lines = new ArrayList<>();
        int section = 0;
        for (TaskGroup group : groups.of(listing.filter(), listing.by())) {
            int left = most - lines.size();
            if (left > 0) {
                lines.addAll(lines(
                        section++,
                        group.label(),
                        tasks.page(listing.filter(), group.key(), listing.order(), PageRequest.of(0, left))));
            }
        }
        return lines;
    }

    private static List<Line> lines(int section, String heading, List<TaskRow> rows) {
        return rows.stream().map(row -> new Line(section, heading, row)).toList();
    }

    private static List<Section> sections(FileLines<Line> found) {
        Map<Integer, List<Line>> sections =
                found.rows().stream().collect(Collectors.groupingBy(Line::section, TreeMap::new, Collectors.toList()));
        return sections.values().stream()
                .map(lines -> new Section(
                        lines.getFirst().heading(),
                        lines.stream().map(Line::row).toList()))
                .toList();
    }

    private Map<Assignee, String> leads(List<Section> sections) {
        return names.of(sections.stream()
                .flatMap(section -> section.rows().stream())
                .map(TaskRow::lead)
                .distinct()
                .toList());
    }

    /** Real numbers and days; the heading of each line is a column, so that the lines can be filtered and counted by it. */
    public byte[] excel(TaskListing listing) {
        FileLines<Line> found = found(listing);
        List<Section> sections = sections(found);
        Map<Assignee, String> leads = leads(sections);
        boolean grouped = listing.by() != TaskGrouping.NONE;
        List<SheetColumn> columns = new ArrayList<>();
        if (grouped) {
            columns.add(SheetColumn.text(Texts.of("task.ui.group", listing.by())));
        }
        columns.addAll(List.of(
                SheetColumn.text(Texts.of("task.ui.list.task")),
                SheetColumn.text(Texts.of("task.ui.lead")),
                SheetColumn.date(Texts.of("task.ui.starts")),
                SheetColumn.date(Texts.of("task.ui.list.due")),
                SheetColumn.text(Texts.of("task.ui.list.state")),
                SheetColumn.number(Texts.of("task.paper.list.percent")),
                SheetColumn.text(Texts.of("task.ui.giver")),
                SheetColumn.text(Texts.of("task.ui.origin"))));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (Section section : sections) {
            for (TaskRow row : section.rows()) {
                List<@Nullable Object> cells = new ArrayList<>();
                if (grouped) {
                    cells.add(section.heading());
                }
                cells.add(row.title());
                cells.add(lead(row, leads));
                cells.add(row.startsOn());
                cells.add(row.dueOn());
                cells.add(state(row));
                cells.add(row.percent());
                cells.add(row.giverName());
                cells.add(Texts.of("task.origin", row.origin()));
                lines.add(Collections.unmodifiableList(cells));
            }
        }
        List<String> titles = new ArrayList<>(List.of(title()));
        titles.addAll(subtitles(found));
        return new SheetWriter().bytes(new SheetTable(titles, columns, lines));
    }

    /** The same for reading and signing, each heading over its lines. */
    public byte[] pdf(TaskListing listing, UUID unit) {
        FileLines<Line> found = found(listing);
        List<Section> sections = sections(found);
        Map<Assignee, String> leads = leads(sections);
        List<ListColumn> columns = List.of(
                ListColumn.centred(Texts.of("task.paper.number"), NUMBER_SHARE),
                ListColumn.text(Texts.of("task.ui.list.task"), TITLE_SHARE),
                ListColumn.text(Texts.of("task.ui.lead"), LEAD_SHARE),
                ListColumn.centred(Texts.of("task.ui.list.due"), DAY_SHARE),
                ListColumn.text(Texts.of("task.ui.list.state"), STATE_SHARE),
                ListColumn.number(Texts.of("task.paper.list.percent"), PERCENT_SHARE),
                ListColumn.text(Texts.of("task.ui.giver"), GIVER_SHARE));
        List<ListRow> lines = new ArrayList<>();
        int number = 0;
        for (Section section : sections) {
            if (!section.heading().isEmpty()) {
                lines.add(ListRow.heading(Texts.of(
                        "task.paper.list.group",
                        section.heading(),
                        VnFormat.number(section.rows().size()))));
            }
            for (TaskRow row : section.rows()) {
                number++;
                lines.add(ListRow.of(
                        Integer.toString(number),
                        row.title(),
                        lead(row, leads),
                        VnFormat.day(row.dueOn()),
                        state(row),
                        Integer.toString(row.percent()),
                        row.giverName()));
            }
        }
        return paper.plain(unit, new OfficialList.Content(title(), "", subtitles(found), columns, lines, List.of()));
    }

    private static String lead(TaskRow row, Map<Assignee, String> leads) {
        return row.isSplit()
                ? Texts.of("task.ui.list.units-done", row.parts(), row.partsDone())
                : leads.getOrDefault(row.lead(), "");
    }

    private static String state(TaskRow row) {
        String state = Texts.of("task.state", row.state());
        return row.late() ? Texts.of("task.paper.list.late", state) : state;
    }

    private static String title() {
        return Texts.of("task.paper.list.title");
    }

    private List<String> subtitles(FileLines<Line> found) {
        return found.under(Texts.of(
                "task.paper.list.line",
                VnFormat.day(LocalDate.now(clock)),
                VnFormat.number(found.rows().size())));
    }
}
