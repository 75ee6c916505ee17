package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.FundingEntryForm;
import vn.congtachoi.programme.FundingEntryRow;
import vn.congtachoi.programme.FundingKey;
import vn.congtachoi.programme.FundingLine;
import vn.congtachoi.programme.ProgrammeFunding;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FigureTable;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Ceilings and spending by source, with the ledger below; unit and year stand in the address. */
class FundingPanel extends Composite<Div> {

    private static final int YEARS_BACK = 3;

    /**
     * What may be chosen.
     *
     * @param units those whose money she may read, at least one
     */
    record Scope(UUID programme, List<UnitRef> units, int thisYear) {

        List<Integer> years() {
            return IntStream.rangeClosed(thisYear - YEARS_BACK, thisYear + 1)
                    .map(year -> 2 * thisYear + 1 - YEARS_BACK - year)
                    .boxed()
                    .toList();
        }
    }

    /** What is chosen. */
    record Choice(UnitRef unit, int year) {

        Choice withUnit(@Nullable UnitRef other) {
            return other == null ? this : new Choice(other, year);
        }

        Choice withYear(@Nullable Integer other) {
            return other == null ? this : new Choice(unit, other);
        }
    }

    private record Codec(Scope scope) implements FilterCodec<Choice> {

        @Override
        public Choice decode(Map<String, String> query) {
            UnitRef unit = scope.units().stream()
                    .filter(known -> known.id().toString().equals(query.get("don-vi")))
                    .findFirst()
                    .orElse(scope.units().getFirst());
            int year = scope.years().stream()
                    .filter(known -> String.valueOf(known).equals(query.get("nam")))
                    .findFirst()
                    .orElse(scope.thisYear());
            return new Choice(unit, year);
        }

        @Override
        public Map<String, String> encode(Choice choice) {
            Map<String, String> query = new LinkedHashMap<>();
            boolean own = choice.unit().equals(scope.units().getFirst());
            query.put("don-vi", own ? "" : choice.unit().id().toString());
            query.put("nam", choice.year() == scope.thisYear() ? "" : String.valueOf(choice.year()));
            return query;
        }
    }

    private final Scope scope;
    private final ProgrammeFunding funding;
    private final Predicate<UUID> mayEdit;
    private final FilterBar<Choice> choice;
    private final Div money = new Div();

    FundingPanel(Scope scope, ProgrammeFunding funding, Predicate<UUID> mayEdit) {
        this.scope = scope;
        this.funding = funding;
        this.mayEdit = mayEdit;
        choice = new FilterBar<>(new Codec(scope));
        if (scope.units().size() > 1) {
            choice.add(
                    Fields.choice("programme.ui.funding.unit", scope.units(), UnitRef::shortName),
                    Choice::unit,
                    Choice::withUnit);
        }
        choice.add(
                Fields.choice("programme.ui.funding.year", scope.years(), String::valueOf),
                Choice::year,
                Choice::withYear);
        money.addClassName("app-section");
        choice.onChange(changed -> show());
        getContent().addClassName("app-section");
        getContent().add(choice, money);
    }

    void read(QueryParameters query) {
        choice.read(query);
        show();
    }

    private void show() {
        Choice chosen = choice.value();
        FundingKey key = new FundingKey(scope.programme(), chosen.unit().id(), chosen.year());
        List<FundingLine> lines = funding.lines(key);
        List<FundingEntryRow> ledger = funding.ledger(key);
        money.removeAll();
        List<FundingLine> used = lines.stream()
                .filter(line -> line.ceiling() != null || line.spent().dong() != 0)
                .toList();
        money.add(
                used.isEmpty()
                        ? new Paragraph(Texts.of(
                                "programme.ui.funding.none", chosen.unit().shortName(), String.valueOf(chosen.year())))
                        : table(used));
        if (!ledger.isEmpty()) {
            money.add(new H3(Texts.of("programme.ui.funding.ledger")), ledger(ledger));
        }
        if (mayEdit.test(chosen.unit().id())) {
            Div acts = new Div(ActionButton.secondary(
                    "programme.ui.funding.set",
                    () -> new CeilingsDialog(chosen.unit().shortName(), key, lines, funding, this::show).open()));
            acts.addClassName("app-row");
            money.add(acts);
        }
    }

    private static FigureTable table(List<FundingLine> lines) {
        FigureTable table = new FigureTable(
                Texts.of("programme.ui.funding"),
                List.of(
                        Texts.of("programme.ui.funding.source"),
                        Texts.of("programme.ui.funding.ceiling"),
                        Texts.of("programme.ui.funding.spent"),
                        Texts.of("programme.ui.funding.left")));
        for (FundingLine line : lines) {
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(amount(line.ceiling()));
            cells.add(amount(line.spent()));
            cells.add(left(line.left()));
            table.row(Texts.of(line.source().label().key()), cells);
        }
        return table;
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : VnFormat.number(money.dong());
    }

    private static @Nullable String left(@Nullable Money money) {
        return money != null && money.isNegative()
                ? Texts.of("programme.ui.funding.over", VnFormat.number(-money.dong()))
                : amount(money);
    }

    private static FigureTable ledger(List<FundingEntryRow> ledger) {
        FigureTable table = new FigureTable(
                Texts.of("programme.ui.funding.ledger"),
                List.of(
                        Texts.of("programme.ui.funding.what"),
                        Texts.of("programme.ui.funding.day"),
                        Texts.of("programme.ui.funding.source"),
                        Texts.of("programme.ui.funding.amount")));
        for (FundingEntryRow row : ledger) {
            FundingEntryForm entry = row.entry();
            table.row(
                    entry.wording(),
                    List.of(
                            VnFormat.day(entry.spentOn()),
                            Texts.of(entry.source().label().key()),
                            VnFormat.number(entry.amount().dong())));
        }
        return table;
    }
}
