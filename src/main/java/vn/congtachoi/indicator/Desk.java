package vn.congtachoi.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Lays everything out that a sheet needs, with a fixed number of queries whatever its size. */
@Component
class Desk {

    private final Store store;
    private final CellReads cells;
    private final EarlierFigures earlier;
    private final Trees trees;
    private final Viewer viewer;
    private final Clock clock;

    Desk(Store store, CellReads cells, EarlierFigures earlier, Trees trees, Viewer viewer, Clock clock) {
        this.store = store;
        this.cells = cells;
        this.earlier = earlier;
        this.trees = trees;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The sheet of the unit: its own column and those of its branches that are asked. */
    Sheet lay(UUID roundId, UUID unitId) {
        Round round = store.round(roundId);
        UUID formId = round.formId();
        if (formId == null) {
            throw new BusinessException("indicator.table.quick");
        }
        UnitTree tree = trees.on(round.period().lastDay());
        UnitRef unit = tree.find(unitId).orElseThrow(() -> new BusinessException("indicator.return.notAsked"));
        List<UnitRef> candidates = new ArrayList<>(List.of(unit));
        tree.children(unitId).stream().filter(child -> child.kind().isBranch()).forEach(candidates::add);
        List<UUID> family = new ArrayList<>(candidates.stream().map(UnitRef::id).toList());
        if (unit.parentId() != null) {
            family.add(unit.parentId());
        }
        Map<UUID, UnitReturn> returns =
                byKey(store.returns().findByRoundIdAndUnitIdIn(roundId, family), UnitReturn::unitId);
        List<UnitRef> columns = candidates.stream()
                .filter(column -> returns.containsKey(column.id()))
                .toList();
        if (!returns.containsKey(unitId)) {
            throw new BusinessException("indicator.return.notAsked");
        }
        List<FormLineRow> lines = store.lines(store.form(formId), round.period());
        List<UUID> indicatorIds = lines.stream().map(FormLineRow::indicatorId).toList();
        Map<UUID, Indicator> indicators = byKey(cells.indicators(indicatorIds), Indicator::id);
        List<UUID> columnIds = columns.stream().map(UnitRef::id).toList();
        Map<UUID, Integer> distances = distances(columns, tree);
        return new Sheet(
                round,
                tree,
                unit,
                columns,
                lines,
                indicators,
                returns,
                byKey(cells.figures(round.period(), columnIds, indicatorIds), Sheet.At::of),
                cells.values(round.period().previous(), distances, indicatorIds),
                earlier.own(distances, round.period().lastDay(), round.period().sameLastYear(), indicators.values()),
                cells.sessionCounts(roundId, columnIds),
                cells.latestQueries(roundId, columnIds),
                viewer.standings(columns),
                distances,
                clock.instant());
    }

    private Map<UUID, Integer> distances(List<UnitRef> columns, UnitTree tree) {
        Viewer.View view = viewer.view();
        return columns.stream().collect(Collectors.toMap(UnitRef::id, column -> view.distanceTo(column.id(), tree)));
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
