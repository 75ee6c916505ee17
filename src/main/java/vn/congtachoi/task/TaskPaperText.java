package vn.congtachoi.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.programme.FundingWords;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What the papers of work say: Phiếu giao việc, and Báo cáo tiến độ of a month. */
@Component
class TaskPaperText {

    private static final List<Block.Column> FACTS =
            List.of(new Block.Column(28, Alignment.LEFT), new Block.Column(72, Alignment.LEFT));

    private static final List<Block.Column> PARTS = List.of(
            new Block.Column(8, Alignment.CENTRE),
            new Block.Column(62, Alignment.LEFT),
            new Block.Column(30, Alignment.LEFT));

    private final AssigneeNames names;
    private final ProgrammeService programmes;

    TaskPaperText(AssigneeNames names, ProgrammeService programmes) {
        this.names = names;
        this.programmes = programmes;
    }

    /** Phiếu giao việc; of work for several units, with the part of each. */
    DocumentText order(TaskForm form, List<TaskRow> parts) {
        TextDraft draft =
                new TextDraft().paragraph(Texts.of("task.paper.order.opening")).table(facts(form));
        if (!parts.isEmpty()) {
            TextDraft.Table table = new TextDraft.Table(
                    PARTS,
                    List.of(
                            Texts.of("task.paper.number"),
                            Texts.of("task.paper.order.unit"),
                            Texts.of("task.paper.order.due")));
            Map<Assignee, String> who =
                    names.of(parts.stream().map(TaskRow::lead).toList());
            int at = 0;
            for (TaskRow part : parts) {
                table.row(
                        List.of(Integer.toString(++at), who.getOrDefault(part.lead(), ""), VnFormat.day(part.dueOn())));
            }
            draft.paragraph(Texts.of("task.paper.order.parts")).table(table);
        }
        return draft.paragraph(Texts.of("task.paper.order.closing")).text();
    }

    private TextDraft.Table facts(TaskForm form) {
        TaskMore more = form.more();
        TextDraft.Table table = new TextDraft.Table(FACTS, List.of(Texts.of("task.paper.order.what"), form.title()));
        fact(table, "task.ui.lead", named(form.leads()));
        fact(table, "task.ui.helpers", named(more.helpers()));
        fact(table, "task.ui.starts", form.startsOn() == null ? "" : VnFormat.day(form.startsOn()));
        fact(table, "task.paper.order.due", VnFormat.day(form.dueOn()));
        fact(
                table,
                "task.ui.programme",
                more.aim().programmeId() == null
                        ? ""
                        : programmes.ref(more.aim().programmeId()).officialName());
        fact(table, "task.ui.place", more.place());
        fact(
                table,
                "task.ui.form.money",
                String.join("\n", FundingWords.of(more.needs().money())));
        fact(table, "task.ui.expected", more.expectedResult());
        fact(table, "task.ui.proof", more.proof());
        fact(table, "task.ui.description", more.description());
        return table;
    }

    private static void fact(TextDraft.Table table, String key, String words) {
        if (!words.isBlank()) {
            table.row(List.of(Texts.of(key), words));
        }
    }

    private String named(List<Assignee> who) {
        Map<Assignee, String> known = names.of(who);
        return who.stream().map(each -> known.getOrDefault(each, "")).collect(Collectors.joining("; "));
    }

    /** Báo cáo tiến độ: what the briefing tells, in sentences. */
    DocumentText briefing(YearMonth month, TaskBriefing briefing) {
        Map<Assignee, String> who = names.of(assignees(briefing));
        TextDraft draft = new TextDraft()
                .heading(1, Texts.of("task.paper.briefing.done"))
                .paragraph(Texts.of(
                        "task.ui.briefing.done",
                        Texts.of("task.ui.briefing.of-month", month.getMonthValue(), Integer.toString(month.getYear())),
                        briefing.planned().done(),
                        briefing.planned().all(),
                        briefing.extra().done(),
                        briefing.extra().all()));
        draft.heading(1, Texts.of("task.paper.briefing.late"));
        late(draft, "task.ui.briefing.leads", briefing.leads(), who);
        late(draft, "task.ui.briefing.helpers", briefing.helpers(), who);
        draft.heading(1, Texts.of("task.paper.briefing.next"));
        lines(draft, briefing.next().stream().map(row -> line(row, who)).toList());
        draft.heading(1, Texts.of("task.paper.briefing.blocked"));
        lines(
                draft,
                briefing.blocked().stream()
                        .map(pair -> Texts.of(
                                "task.paper.briefing.waits", pair.task().title(), line(pair.awaited(), who)))
                        .toList());
        return draft.text();
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

    private static void late(TextDraft draft, String key, List<TaskBriefing.Late> late, Map<Assignee, String> who) {
        draft.heading(2, Texts.of(key));
        if (late.isEmpty()) {
            draft.paragraph(Texts.of("task.ui.briefing.nothing"));
        }
        for (TaskBriefing.Late one : late) {
            draft.dash(Texts.of(
                    "task.ui.briefing.late",
                    who.getOrDefault(one.who(), ""),
                    one.tasks().size()));
            one.tasks().forEach(row -> draft.plus(row.title() + Texts.of("task.ui.briefing.due", day(row.dueOn()))));
        }
    }

    private static String line(TaskRow row, Map<Assignee, String> who) {
        String lead = row.isSplit()
                ? Texts.of("task.ui.list.units-done", row.parts(), row.partsDone())
                : who.getOrDefault(row.lead(), "");
        return row.title() + Texts.of("task.ui.briefing.next-line", day(row.dueOn()), lead);
    }

    private static void lines(TextDraft draft, List<String> lines) {
        lines.forEach(draft::dash);
        if (lines.isEmpty()) {
            draft.paragraph(Texts.of("task.ui.briefing.nothing"));
        }
    }

    private static String day(LocalDate day) {
        return VnFormat.day(day);
    }
}
