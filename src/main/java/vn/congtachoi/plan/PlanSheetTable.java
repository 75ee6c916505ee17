package vn.congtachoi.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeWords;
import vn.congtachoi.uikit.Texts;

/** A plan as the table of its workbook: each line with its code, by which it is found again. */
final class PlanSheetTable {

    private static final int CODE_LENGTH = 10;

    private final PlanLines lines;
    private final PlanSheetNames names;
    private final List<List<? extends @Nullable Object>> rows = new ArrayList<>();

    PlanSheetTable(PlanLines lines, PlanSheetNames names) {
        this.lines = lines;
        this.names = names;
        under(null, "");
    }

    /** The end of an id, which is random: it tells the lines of one plan apart. */
    static String code(UUID id) {
        String all = id.toString().replace("-", "");
        return all.substring(all.length() - CODE_LENGTH);
    }

    SheetTable table(String title) {
        List<String> titles = Stream.concat(
                        Stream.of(title),
                        Arrays.stream(Texts.of("plan.sheet.how").split("\n", -1)))
                .toList();
        return new SheetTable(
                titles,
                Arrays.stream(PlanSheetColumn.values())
                        .map(PlanSheetColumn::column)
                        .toList(),
                rows);
    }

    private void under(@Nullable UUID parent, String number) {
        int at = 0;
        for (PlanItemRow row : lines.under(parent)) {
            if (!row.dropped()) {
                String own = number + ++at;
                List<@Nullable Object> values = new ArrayList<>();
                for (PlanSheetColumn column : PlanSheetColumn.values()) {
                    values.add(value(column, row, own));
                }
                rows.add(values);
                under(row.id(), own + ".");
            }
        }
    }

    private @Nullable Object value(PlanSheetColumn column, PlanItemRow row, String number) {
        PlanItemForm form = row.form();
        return switch (column) {
            case CODE -> code(row.id());
            case NUMBER -> number;
            case TITLE -> form.title();
            case FOCAL -> form.focal() ? "x" : null;
            case PROGRAMME -> filled(names.programme(form.aim().programmeId()));
            case CONTENT -> filled(names.content(form.aim().contentId()));
            case INDICATOR -> filled(names.indicator(form.aim().indicatorId()));
            case LEADS -> named(form.leads());
            case HELPERS -> named(form.helpers());
            case STARTS -> form.startsOn();
            case DUE -> form.dueOn();
            case PLACE -> filled(form.place());
            case COUNT -> form.needs().expectedCount();
            case MEASURE ->
                form.needs().expectedCount() == null
                        ? null
                        : Texts.of("task.measure", form.needs().measure());
            case RESULT -> filled(form.expectedResult());
            case STATE_BUDGET, TRUST_FEE, CONTRIBUTION, UNION_FUND, MEMBER_FEE, OTHER ->
                money(form, Objects.requireNonNull(column.source()));
        };
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private @Nullable String named(List<Assignee> who) {
        if (!names.parties().below().isEmpty() && who.equals(names.parties().below())) {
            return AssigneeWords.allUnits();
        }
        return filled(who.stream().map(names.parties()::of).collect(Collectors.joining("; ")));
    }

    private static @Nullable Object money(PlanItemForm form, FundingSource source) {
        Money amount = form.needs().money().get(source);
        return amount == null ? null : amount.value();
    }
}
