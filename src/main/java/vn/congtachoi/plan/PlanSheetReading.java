package vn.congtachoi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.sheet.DryRun;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetRow;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeWords;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskNeeds;
import vn.congtachoi.uikit.Texts;

/**
 * One reading of a workbook against the plan as it stands. A row is the line whose code it carries; without a code it is
 * the line of the same words at the same place, or else a new one.
 */
final class PlanSheetReading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,5}");

    /** Where a line stands, and what it says. */
    private record Spot(@Nullable UUID parent, String words) {

        static Spot of(@Nullable UUID parent, String title) {
            return new Spot(parent, VietnameseText.toneKey(title));
        }
    }

    private final PlanLines standing;
    private final Map<String, PlanItemRow> byCode;
    private final Map<Spot, List<PlanItemRow>> bySpot;
    private final PlanSheetNames names;
    private final int year;
    private final List<SheetFault> faults;
    private final List<PlanSheetLine> lines = new ArrayList<>();
    private final Map<String, UUID> numbers = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final Set<UUID> coded = new HashSet<>();
    private int top;

    /** @throws BusinessException when the file is not made from the portal's template */
    PlanSheetReading(DryRun<SheetRow> file, PlanLines standing, PlanSheetNames names, int year) {
        this.standing = standing;
        byCode = standing.all().stream()
                .collect(Collectors.toMap(
                        row -> PlanSheetTable.code(row.id()), Function.identity(), (first, second) -> first));
        bySpot = standing.standing().all().stream()
                .collect(Collectors.groupingBy(
                        row -> Spot.of(row.parentId(), row.form().title())));
        this.names = names;
        this.year = year;
        faults = new ArrayList<>(file.faults());
        int heading = heading(file.rows());
        List<SheetRow> rows = file.rows().subList(heading + 1, file.rows().size());
        rows.forEach(row -> byCode(text(row, PlanSheetColumn.CODE)).ifPresent(line -> coded.add(line.id())));
        rows.forEach(this::read);
        if (rows.isEmpty()) {
            throw new BusinessException("plan.import.empty");
        }
    }

    List<PlanSheetLine> lines() {
        return lines;
    }

    List<SheetFault> faults() {
        return faults;
    }

    /** The plan as it would be: what the file says, then what it does not name. */
    PlanLines after() {
        List<PlanItemRow> after =
                new ArrayList<>(lines.stream().map(PlanSheetLine::after).toList());
        standing.all().stream().filter(row -> !taken.contains(row.id())).forEach(after::add);
        return new PlanLines(after);
    }

    /** How many lines the file does not name; they stay. */
    int unnamed() {
        return (int) standing.standing().all().stream()
                .filter(row -> !taken.contains(row.id()))
                .count();
    }

    private int heading(List<SheetRow> rows) {
        String title = PlanSheetColumn.TITLE.heading();
        for (int at = 0; at < rows.size(); at++) {
            if (text(rows.get(at), PlanSheetColumn.TITLE).equalsIgnoreCase(title)) {
                PlanSheetCells cells = new PlanSheetCells(rows.get(at), faults);
                for (PlanSheetColumn column : PlanSheetColumn.values()) {
                    if (!cells.text(column).equalsIgnoreCase(column.heading())) {
                        cells.fault(column, "plan.import.heading", column.heading());
                    }
                }
                return at;
            }
        }
        throw new BusinessException("plan.import.no-heading", title);
    }

    private String text(SheetRow row, PlanSheetColumn column) {
        return new PlanSheetCells(row, faults).text(column);
    }

    private Optional<PlanItemRow> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.toLowerCase(Locale.ROOT)));
    }

    private void read(SheetRow row) {
        PlanSheetCells cells = new PlanSheetCells(row, faults);
        String number = cells.text(PlanSheetColumn.NUMBER).replaceAll("\\.$", "");
        UUID parent = parent(cells, number);
        String title = cells.line(PlanSheetColumn.TITLE, PlanItem.TITLE_LENGTH);
        if (cells.text(PlanSheetColumn.TITLE).isEmpty()) {
            cells.fault(PlanSheetColumn.TITLE, "plan.error.item-title");
        }
        PlanItemRow line = line(cells, parent, title);
        UUID id = line == null ? Ids.next() : line.id();
        if (!taken.add(id)) {
            cells.fault(PlanSheetColumn.CODE, "plan.import.code-twice", cells.text(PlanSheetColumn.CODE));
        }
        if (numbers.putIfAbsent(number, id) != null) {
            cells.fault(PlanSheetColumn.NUMBER, "plan.import.number-twice", number);
        }
        lines.add(new PlanSheetLine(id, line, parent, place(parent), form(cells, title, line)));
    }

    private int place(@Nullable UUID parent) {
        return parent == null ? top++ : places.merge(parent, 1, Integer::sum) - 1;
    }

    private @Nullable UUID parent(PlanSheetCells cells, String number) {
        if (!NUMBER.matcher(number).matches()) {
            cells.fault(PlanSheetColumn.NUMBER, "plan.import.number-form", number);
            return null;
        }
        int last = number.lastIndexOf('.');
        if (last < 0) {
            return null;
        }
        UUID above = numbers.get(number.substring(0, last));
        if (above == null) {
            cells.fault(PlanSheetColumn.NUMBER, "plan.import.number-above", number, number.substring(0, last));
        }
        return above;
    }

    private @Nullable PlanItemRow line(PlanSheetCells cells, @Nullable UUID parent, String title) {
        String code = cells.text(PlanSheetColumn.CODE);
        if (!code.isEmpty()) {
            Optional<PlanItemRow> found = byCode(code);
            if (found.isEmpty()) {
                cells.fault(PlanSheetColumn.CODE, "plan.import.code-unknown", code);
            } else if (found.get().dropped()) {
                cells.fault(PlanSheetColumn.CODE, "plan.import.code-dropped");
            }
            return found.orElse(null);
        }
        return bySpot.getOrDefault(Spot.of(parent, title), List.of()).stream()
                .filter(row -> !coded.contains(row.id()) && !taken.contains(row.id()))
                .findFirst()
                .orElse(null);
    }

    private PlanItemForm form(PlanSheetCells cells, String title, @Nullable PlanItemRow line) {
        PlanItemForm before = line == null ? PlanItemForm.heading(title) : line.form();
        LocalDate starts = cells.day(PlanSheetColumn.STARTS, year);
        LocalDate due = cells.day(PlanSheetColumn.DUE, year);
        if (starts != null && due != null && due.isBefore(starts)) {
            cells.fault(PlanSheetColumn.STARTS, "task.error.dates");
        }
        return new PlanItemForm(
                title,
                focal(cells),
                aim(cells),
                parties(cells, PlanSheetColumn.LEADS),
                parties(cells, PlanSheetColumn.HELPERS),
                starts,
                due,
                line == null ? DayRule.WEEKDAY : before.dayRule(),
                cells.line(PlanSheetColumn.PLACE, PlanItem.PLACE_LENGTH),
                needs(cells, before),
                cells.lines(PlanSheetColumn.RESULT, PlanItem.RESULT_LENGTH),
                before.version());
    }

    private static boolean focal(PlanSheetCells cells) {
        String typed = VietnameseText.fold(cells.text(PlanSheetColumn.FOCAL));
        boolean yes = typed.equals("x") || typed.equals("co");
        if (!yes && !typed.isEmpty()) {
            cells.fault(PlanSheetColumn.FOCAL, "plan.import.focal");
        }
        return yes;
    }

    private TaskAim aim(PlanSheetCells cells) {
        String programme = cells.text(PlanSheetColumn.PROGRAMME);
        String content = cells.text(PlanSheetColumn.CONTENT);
        String indicator = cells.text(PlanSheetColumn.INDICATOR);
        Optional<ProgrammeRef> named = names.programme(programme);
        if (!programme.isEmpty() && named.isEmpty()) {
            cells.fault(PlanSheetColumn.PROGRAMME, "plan.import.programme", programme);
        }
        Optional<ProgrammeContentRef> part = named.flatMap(found -> names.content(found.id(), content));
        if (!content.isEmpty() && programme.isEmpty()) {
            cells.fault(PlanSheetColumn.PROGRAMME, "plan.import.programme-missing", content);
        } else if (!content.isEmpty() && named.isPresent() && part.isEmpty()) {
            cells.fault(
                    PlanSheetColumn.CONTENT,
                    "plan.import.content",
                    content,
                    named.get().shortName());
        }
        Optional<IndicatorRow> measured = names.indicator(indicator);
        if (!indicator.isEmpty() && measured.isEmpty()) {
            cells.fault(PlanSheetColumn.INDICATOR, "plan.import.indicator", indicator);
        }
        return new TaskAim(
                named.map(ProgrammeRef::id).orElse(null),
                part.map(ProgrammeContentRef::id).orElse(null),
                measured.map(IndicatorRow::id).orElse(null));
    }

    private List<Assignee> parties(PlanSheetCells cells, PlanSheetColumn column) {
        return AssigneeWords.read(cells.text(column), names.parties(), (key, name) -> cells.fault(column, key, name));
    }

    private static TaskNeeds needs(PlanSheetCells cells, PlanItemForm before) {
        OptionalInt count = cells.count(PlanSheetColumn.COUNT);
        Map<FundingSource, Money> money = new EnumMap<>(FundingSource.class);
        for (PlanSheetColumn column : PlanSheetColumn.values()) {
            FundingSource source = column.source();
            Money amount = source == null ? Money.ZERO : cells.money(column);
            if (!amount.equals(Money.ZERO)) {
                money.put(Objects.requireNonNull(source), amount);
            }
        }
        return new TaskNeeds(
                count.isPresent() ? count.getAsInt() : null,
                measure(cells),
                money,
                before.needs().waitsFor());
    }

    private static TaskMeasure measure(PlanSheetCells cells) {
        String typed = VietnameseText.fold(cells.text(PlanSheetColumn.MEASURE));
        for (TaskMeasure measure : TaskMeasure.values()) {
            if (VietnameseText.fold(Texts.of("task.measure", measure)).equals(typed)) {
                return measure;
            }
        }
        if (!typed.isEmpty()) {
            cells.fault(PlanSheetColumn.MEASURE, "plan.import.measure");
        }
        return TaskMeasure.TURNS;
    }
}
