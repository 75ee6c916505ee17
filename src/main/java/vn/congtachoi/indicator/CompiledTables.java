package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Compiled tables by unit, and the entries behind each of their numbers. */
@Service
@PreAuthorize("denyAll()")
public class CompiledTables {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final Compilation compilation;
    private final Store store;
    private final BehindReads behind;
    private final EarlierFigures earlier;
    private final Trees trees;
    private final Access access;

    CompiledTables(
            Compilation compilation,
            Store store,
            BehindReads behind,
            EarlierFigures earlier,
            Trees trees,
            Access access) {
        this.compilation = compilation;
        this.store = store;
        this.behind = behind;
        this.earlier = earlier;
        this.trees = trees;
        this.access = access;
    }

    /**
     * The table of a round for one unit: its own part, its children, the total.
     *
     * @throws BusinessException when the round asks neither this unit nor any below it
     */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public CompiledTable table(UUID roundId, UUID unitId) {
        access.require(READ, unitId);
        Round round = store.round(roundId);
        UUID formId = round.formId();
        if (formId == null) {
            throw new BusinessException("indicator.table.quick");
        }
        Map<UUID, UnitReturn> returns = new LinkedHashMap<>();
        UnitTree tree = trees.on(round.period().lastDay());
        requireConcerned(round, unitId, tree);
        Collection<UUID> shown = tree.children(unitId).stream().map(UnitRef::id).collect(Collectors.toSet());
        store.returns().findByRoundIdAndUnitIdIn(roundId, shown).forEach(r -> returns.put(r.unitId(), r));
        return assemble(round, store.form(formId), round.period(), unitId, tree, returns);
    }

    /** A sister's round is like one that does not exist, and so is one of a single unit below her. */
    private void requireConcerned(Round round, UUID unitId, UnitTree tree) {
        boolean owner = unitId.equals(round.ownerUnitId());
        boolean below = tree.find(round.ownerUnitId()).isPresent()
                && tree.subtree(round.ownerUnitId()).contains(unitId);
        if (owner || (below && store.asksAny(round.id(), tree.subtree(unitId)))) {
            return;
        }
        throw new BusinessException("indicator.notFound");
    }

    /** The same by form and period, whatever the rounds were: for longer periods. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public CompiledTable table(UUID formId, Period period, UUID unitId) {
        access.require(READ, unitId);
        return assemble(null, store.form(formId), period, unitId, trees.on(period.lastDay()), Map.of());
    }

    /**
     * Cùng kỳ: what the unit had a year before this period, put together from the units it was made of then.
     *
     * @return by indicator; one that was not reported is absent, which is not 0
     */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Map<UUID, EarlierValue> lastYear(UUID unitId, Period period, Collection<UUID> indicatorIds) {
        access.require(READ, unitId);
        return earlier.totals(
                unitId,
                period.lastDay(),
                period.sameLastYear(),
                store.indicatorRows(indicatorIds).values());
    }

    /** Cùng kỳ of a whole table, to stand beside its totals. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public LastYear lastYear(CompiledTable table) {
        List<UUID> indicators =
                table.rows().stream().map(row -> row.indicator().id()).toList();
        return new LastYear(table.period().sameLastYear(), lastYear(table.unitId(), table.period(), indicators));
    }

    /** Every figure of the unit and below that makes up the number, with its history. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<EntryBehind> entriesBehind(UUID indicatorId, UUID unitId, Period period) {
        access.require(READ, unitId);
        UUID asked = store.indicator(indicatorId).id();
        return behind.entries(List.of(asked), unitId, period).getOrDefault(asked, List.of());
    }

    /** The same for the total of every row of a table, by indicator. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Map<UUID, List<EntryBehind>> entriesBehind(CompiledTable table) {
        access.require(READ, table.unitId());
        List<UUID> asked =
                table.rows().stream().map(row -> row.indicator().id()).toList();
        return behind.entries(asked, table.unitId(), table.period());
    }

    private CompiledTable assemble(
            @Nullable Round round,
            ReportForm form,
            Period period,
            UUID unitId,
            UnitTree tree,
            Map<UUID, UnitReturn> returns) {
        List<FormLineRow> lines = store.lines(form, period);
        Map<UUID, IndicatorRow> rows =
                store.indicatorRows(lines.stream().map(FormLineRow::indicatorId).toList());
        Compilation.Result result = compilation.compile(unitId, period, rows.values());
        List<CompiledTable.Row> tableRows = lines.stream()
                .map(line -> row(
                        result,
                        Optional.ofNullable(rows.get(line.indicatorId())).orElseThrow(),
                        line))
                .toList();
        List<CompiledTable.Column> columns = result.columns().stream()
                .map(unit -> column(unit, unitId, tree, returns))
                .toList();
        Completeness completeness =
                round == null ? byFigures(result, tableRows) : byReturns(tree.children(unitId), returns);
        String name = tree.find(unitId).map(UnitRef::name).orElse("");
        UUID roundId = round == null ? null : round.id();
        return new CompiledTable(roundId, unitId, name, period, completeness, columns, tableRows, false);
    }

    private static CompiledTable.Row row(Compilation.Result result, IndicatorRow indicator, FormLineRow line) {
        List<Tally> cells = result.columns().stream()
                .map(column -> result.cell(indicator.id(), column.id()))
                .toList();
        return new CompiledTable.Row(indicator, line.heading(), cells, result.total(indicator));
    }

    private static CompiledTable.Column column(
            UnitRef unit, UUID unitId, UnitTree tree, Map<UUID, UnitReturn> returns) {
        boolean own = unit.id().equals(unitId);
        UnitReturn unitReturn = returns.get(unit.id());
        return new CompiledTable.Column(
                unit.id(),
                own ? unit.name() : unit.shortName(),
                own,
                !own && !tree.children(unit.id()).isEmpty(),
                unitReturn == null ? null : unitReturn.state());
    }

    private static Completeness byReturns(List<UnitRef> children, Map<UUID, UnitReturn> returns) {
        List<UnitRef> asked =
                children.stream().filter(unit -> returns.containsKey(unit.id())).toList();
        List<String> missing = asked.stream()
                .filter(unit -> Optional.ofNullable(returns.get(unit.id()))
                        .filter(UnitReturn::isSent)
                        .isEmpty())
                .map(UnitRef::shortName)
                .toList();
        return new Completeness(asked.size() - missing.size(), asked.size(), missing);
    }

    /** Without a round: a child counts as there when at least one of its figures is. */
    private static Completeness byFigures(Compilation.Result result, List<CompiledTable.Row> rows) {
        List<UnitRef> columns = result.columns();
        List<String> missing = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().allMatch(row -> row.cells().get(column).value() == null)) {
                missing.add(columns.get(i).shortName());
            }
        }
        int asked = Math.max(0, columns.size() - 1);
        return new Completeness(asked - missing.size(), asked, missing);
    }
}
