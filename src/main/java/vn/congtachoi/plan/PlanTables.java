package vn.congtachoi.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The tables of a plan's papers: its work, the work of a month, and what an adjustment changes. */
record PlanTables(PlanLines lines, Map<Assignee, String> names) {

    private static final List<Block.Column> WORK = columns(6, 34, 18, 16, 14, 14, 16, 20);
    private static final List<Block.Column> MONTHS = columns(6, 40, 20, 18, 16, 16);
    private static final List<Block.Column> CHANGES = columns(6, 30, 14, 28, 28);

    private static List<Block.Column> columns(int first, int... others) {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(first, Alignment.CENTRE)));
        for (int share : others) {
            columns.add(new Block.Column(share, Alignment.LEFT));
        }
        return columns;
    }

    /** Biểu nhiệm vụ: the whole tree, numbered as on the screen. */
    TextDraft.Table work() {
        TextDraft.Table table = new TextDraft.Table(
                WORK, heads("number", "title", "leads", "helpers", "days", "place", "money", "result"));
        workUnder(table, null, "");
        return table;
    }

    private void workUnder(TextDraft.Table table, @Nullable UUID under, String number) {
        int at = 0;
        for (PlanItemRow row : standing(under)) {
            String own = number + ++at;
            PlanItemForm form = row.form();
            List<String> cells = List.of(
                    own,
                    form.title(),
                    named(form.leads()),
                    named(form.helpers()),
                    PlanPartWords.days(form),
                    form.place(),
                    money(form),
                    form.expectedResult());
            if (form.isWork() || standing(row.id()).isEmpty()) {
                table.row(cells);
            } else {
                table.group(cells);
            }
            workUnder(table, row.id(), own + ".");
        }
    }

    /** What is left of these lines when the adjustment is carried out. */
    List<PlanItemRow> standing(@Nullable UUID under) {
        return lines.under(under).stream().filter(row -> !row.dropped()).toList();
    }

    /** The work of each month by the day it is due. */
    TextDraft.Table months() {
        TextDraft.Table table =
                new TextDraft.Table(MONTHS, heads("number", "title", "leads", "helpers", "days", "place"));
        Map<YearMonth, List<PlanItemForm>> months = standingWork()
                .collect(Collectors.groupingBy(
                        form -> YearMonth.from(Objects.requireNonNull(form.dueOn())),
                        TreeMap::new,
                        Collectors.toList()));
        months.forEach((month, work) -> {
            table.group(List.of("", Texts.of("plan.paper.month", month.getMonthValue()), "", "", "", ""));
            monthRows(table, work);
        });
        return table;
    }

    /** The work that falls into a month. */
    TextDraft.Table month(YearMonth month) {
        TextDraft.Table table =
                new TextDraft.Table(MONTHS, heads("number", "title", "leads", "helpers", "days", "place"));
        monthRows(table, in(month));
        return table;
    }

    /** The work that is done in a month, or lasts through it. */
    List<PlanItemForm> in(YearMonth month) {
        return standingWork()
                .filter(form -> {
                    LocalDate due = Objects.requireNonNull(form.dueOn());
                    LocalDate start = form.startsOn() == null ? due : form.startsOn();
                    return !start.isAfter(month.atEndOfMonth()) && !due.isBefore(month.atDay(1));
                })
                .toList();
    }

    private void monthRows(TextDraft.Table table, List<PlanItemForm> work) {
        int at = 0;
        for (PlanItemForm form : work.stream()
                .sorted(Comparator.comparing(form -> Objects.requireNonNull(form.dueOn())))
                .toList()) {
            table.row(List.of(
                    Integer.toString(++at),
                    form.title(),
                    named(form.leads()),
                    named(form.helpers()),
                    PlanPartWords.days(form),
                    form.place()));
        }
    }

    private Stream<PlanItemForm> standingWork() {
        return lines.all().stream()
                .filter(row -> !row.dropped())
                .map(PlanItemRow::form)
                .filter(PlanItemForm::isWork);
    }

    /** Each change with what was approved and what comes in its place. */
    TextDraft.Table changes(List<PlanDifference> differences, PlanPartWords words) {
        TextDraft.Table table = new TextDraft.Table(CHANGES, heads("number", "title", "change", "before", "after"));
        int at = 0;
        for (PlanDifference difference : differences) {
            table.row(List.of(
                    Integer.toString(++at),
                    difference.line().form().title(),
                    Texts.of(PlanPartWords.kind(difference)),
                    words.before(difference),
                    words.after(difference)));
        }
        return table;
    }

    String named(List<Assignee> who) {
        return who.stream().map(each -> names.getOrDefault(each, "")).collect(Collectors.joining("; "));
    }

    private static String money(PlanItemForm form) {
        Money sum = form.needs().money().values().stream().reduce(Money.ZERO, Money::plus);
        return sum.equals(Money.ZERO) ? "" : VnFormat.number(sum.dong());
    }

    private static List<String> heads(String... columns) {
        return Stream.of(columns)
                .map(column -> Texts.of("plan.paper.column." + column))
                .toList();
    }
}
