package vn.congtachoi.task.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskSort;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The list of tasks as it is filtered: a workbook, and a list under the unit's letterhead. */
@Component
public class TaskListFiles {

    /** More than any list that somebody reads. */
    private static final int MOST = 10_000;

    private static final int NUMBER_SHARE = 5;
    private static final int TITLE_SHARE = 38;
    private static final int LEAD_SHARE = 22;
    private static final int DAY_SHARE = 11;
    private static final int STATE_SHARE = 14;
    private static final int PERCENT_SHARE = 8;
    private static final int GIVER_SHARE = 15;

    private final TaskReading tasks;
    private final AssigneeNames names;
    private final OfficialList paper;
    private final Clock clock;

    TaskListFiles(TaskReading tasks, AssigneeNames names, OfficialList paper, Clock clock) {
        this.tasks = tasks;
        this.names = names;
        this.paper = paper;
        this.clock = clock;
    }

    private List<TaskRow> rows(TaskFilter filter) {
        return tasks.page(filter, TaskSort.DUE, false, PageRequest.of(0, MOST));
    }

    /** Every task that the filter lets through, the earliest due first, with real numbers. */
    public byte[] excel(TaskFilter filter) {
        List<TaskRow> found = rows(filter);
        Map<Assignee, String> leads = names.of(found.stream().map(TaskRow::lead).toList());
        List<SheetColumn> columns = List.of(
                SheetColumn.text(Texts.of("task.ui.list.task")),
                SheetColumn.text(Texts.of("task.ui.lead")),
                SheetColumn.text(Texts.of("task.ui.starts")),
                SheetColumn.text(Texts.of("task.ui.list.due")),
                SheetColumn.text(Texts.of("task.ui.list.state")),
                SheetColumn.number(Texts.of("task.paper.list.percent")),
                SheetColumn.text(Texts.of("task.ui.giver")),
                SheetColumn.text(Texts.of("task.ui.origin")));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (TaskRow row : found) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.title());
            cells.add(lead(row, leads));
            cells.add(row.startsOn() == null ? null : VnFormat.day(row.startsOn()));
            cells.add(VnFormat.day(row.dueOn()));
            cells.add(state(row));
            cells.add(row.percent());
            cells.add(row.giverName());
            cells.add(Texts.of("task.origin", row.origin()));
            lines.add(Collections.unmodifiableList(cells));
        }
        return new SheetWriter().bytes(new SheetTable(List.of(title(), subtitle(found)), columns, lines));
    }

    /** The same for reading and signing. */
    public byte[] pdf(TaskFilter filter, UUID unit) {
        List<TaskRow> found = rows(filter);
        Map<Assignee, String> leads = names.of(found.stream().map(TaskRow::lead).toList());
        List<ListColumn> columns = List.of(
                ListColumn.centred(Texts.of("task.paper.number"), NUMBER_SHARE),
                ListColumn.text(Texts.of("task.ui.list.task"), TITLE_SHARE),
                ListColumn.text(Texts.of("task.ui.lead"), LEAD_SHARE),
                ListColumn.centred(Texts.of("task.ui.list.due"), DAY_SHARE),
                ListColumn.text(Texts.of("task.ui.list.state"), STATE_SHARE),
                ListColumn.number(Texts.of("task.paper.list.percent"), PERCENT_SHARE),
                ListColumn.text(Texts.of("task.ui.giver"), GIVER_SHARE));
        List<ListRow> lines = new ArrayList<>();
        for (TaskRow row : found) {
            lines.add(new ListRow(
                    ListRow.Kind.ROW,
                    List.of(
                            Integer.toString(lines.size() + 1),
                            row.title(),
                            lead(row, leads),
                            VnFormat.day(row.dueOn()),
                            state(row),
                            Integer.toString(row.percent()),
                            row.giverName())));
        }
        return paper.plain(
                unit, new OfficialList.Content(title(), "", List.of(subtitle(found)), columns, lines, List.of()));
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

    private String subtitle(List<TaskRow> found) {
        return Texts.of("task.paper.list.line", VnFormat.day(LocalDate.now(clock)), VnFormat.number(found.size()));
    }
}
