package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.KeptFigures.Kept;
import vn.congtachoi.indicator.TableReads.InColumn;
import vn.congtachoi.indicator.TableReads.Place;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Puts figures of a unit, its children and all below together, by the laws of each indicator. */
@Component
class Compilation {

    /** Figures that are put together by the same statement. */
    private record Group(PeriodKind collected, TimeLaw law, boolean ownOnly) {}

    /** @param columns the unit itself for its own part, then its children */
    record Result(List<UnitRef> columns, Map<InColumn, Tally> tallies) {

        Tally cell(UUID indicatorId, UUID columnId) {
            return tallies.getOrDefault(new InColumn(indicatorId, columnId), Tally.NOTHING);
        }

        /** A total follows from its columns; a ratio from the totals of its two terms. */
        Tally total(IndicatorRow indicator) {
            if (indicator.numeratorId() != null && indicator.denominatorId() != null) {
                return RollUp.ratio(sum(indicator.numeratorId()), sum(indicator.denominatorId()));
            }
            if (indicator.unitLaw() == UnitLaw.NONE) {
                return cell(indicator.id(), columns.getFirst().id());
            }
            return sum(indicator.id());
        }

        Tally sum(UUID indicatorId) {
            return RollUp.overUnits(
                    UnitLaw.SUM,
                    columns.stream()
                            .map(column -> cell(indicatorId, column.id()))
                            .toList());
        }
    }

    private final TableReads reads;
    private final Trees trees;
    private final Indicators indicators;
    private final Viewer viewer;

    Compilation(TableReads reads, Trees trees, Indicators indicators, Viewer viewer) {
        this.reads = reads;
        this.trees = trees;
        this.indicators = indicators;
        this.viewer = viewer;
    }

    /** @param rows the indicators shown; the terms of ratios are read along */
    Result compile(UUID unitId, Period period, Collection<IndicatorRow> rows) {
        return compile(unitId, period, rows, viewer.view());
    }

    Result compile(UUID unitId, Period period, Collection<IndicatorRow> rows, Viewer.View view) {
        Map<UUID, IndicatorRow> sources = sources(rows);
        Map<Group, List<UUID>> groups = new HashMap<>();
        for (IndicatorRow row : sources.values()) {
            groups.computeIfAbsent(
                            new Group(row.collected(), row.timeLaw(), row.unitLaw() == UnitLaw.NONE),
                            group -> new ArrayList<>())
                    .add(row.id());
        }
        Map<InColumn, Tally> tallies = new HashMap<>();
        Set<UUID> columnIds = new LinkedHashSet<>();
        UnitTree today = trees.on(period.lastDay());
        columnsOf(unitId, today).forEach(unit -> columnIds.add(unit.id()));
        Map<UUID, UnitRef> names = new HashMap<>();
        columnsOf(unitId, today).forEach(unit -> names.put(unit.id(), unit));
        Map<Group, List<Place>> places = new LinkedHashMap<>();
        for (Group group : groups.keySet()) {
            List<Period> parts = parts(period, group.collected());
            if (parts.size() == 1 || group.law() != TimeLaw.NONE) {
                places.put(group, places(unitId, parts, group.ownOnly(), view, columnIds, names));
            }
        }
        Map<FigureStamps.Place, List<Kept>> read =
                reads.read(places.values().stream().flatMap(List::stream).toList());
        places.forEach((group, at) -> {
            TimeLaw law = group.collected() == period.kind() ? TimeLaw.SUM : group.law();
            tallies.putAll(TableReads.tallies(law, groups.getOrDefault(group, List.of()), at, read));
        });
        List<UnitRef> columns = columnIds.stream().map(names::get).toList();
        ratios(rows, columns, tallies);
        return new Result(columns, tallies);
    }

    /** Each sub-period by the tree of its last day; a unit that closed on the way gets a column of its own. */
    private List<Place> places(
            UUID unitId,
            List<Period> parts,
            boolean ownOnly,
            Viewer.View view,
            Set<UUID> columnIds,
            Map<UUID, UnitRef> names) {
        List<Place> places = new ArrayList<>();
        Map<LocalDate, UnitTree> known = new HashMap<>();
        for (Period part : parts) {
            UnitTree tree = known.computeIfAbsent(part.lastDay(), trees::on);
            for (UnitRef column : columnsOf(unitId, tree)) {
                columnIds.add(column.id());
                names.putIfAbsent(column.id(), column);
                boolean alone = ownOnly || column.id().equals(unitId);
                for (UUID below : alone ? Set.of(column.id()) : tree.subtree(column.id())) {
                    places.add(new Place(part, below, column.id(), view.distanceTo(below, tree)));
                }
            }
        }
        return places;
    }

    private static List<UnitRef> columnsOf(UUID unitId, UnitTree tree) {
        List<UnitRef> columns = new ArrayList<>();
        tree.find(unitId).ifPresent(columns::add);
        columns.addAll(tree.children(unitId));
        return columns;
    }

    private static void ratios(Collection<IndicatorRow> rows, List<UnitRef> columns, Map<InColumn, Tally> tallies) {
        for (IndicatorRow row : rows) {
            UUID numerator = row.numeratorId();
            UUID denominator = row.denominatorId();
            if (numerator == null || denominator == null) {
                continue;
            }
            for (UnitRef column : columns) {
                Tally ratio = RollUp.ratio(
                        tallies.getOrDefault(new InColumn(numerator, column.id()), Tally.NOTHING),
                        tallies.getOrDefault(new InColumn(denominator, column.id()), Tally.NOTHING));
                tallies.put(new InColumn(row.id(), column.id()), ratio);
            }
        }
    }

    private Map<UUID, IndicatorRow> sources(Collection<IndicatorRow> rows) {
        Map<UUID, IndicatorRow> sources = new LinkedHashMap<>();
        Set<UUID> missing = new LinkedHashSet<>();
        for (IndicatorRow row : rows) {
            if (row.numeratorId() == null || row.denominatorId() == null) {
                sources.put(row.id(), row);
            } else {
                missing.add(row.numeratorId());
                missing.add(row.denominatorId());
            }
        }
        missing.removeAll(sources.keySet());
        if (!missing.isEmpty()) {
            sources.putAll(indicators.findByIdIn(missing).stream()
                    .map(Indicator::row)
                    .collect(Collectors.toMap(IndicatorRow::id, Function.identity())));
        }
        return sources;
    }

    /** The periods of the collected kind that make up the asked one; none when they cannot. */
    static List<Period> parts(Period period, PeriodKind collected) {
        boolean divides = collected == period.kind()
                || (collected != PeriodKind.NINE_MONTHS && period.kind().months() % collected.months() == 0);
        return divides ? period.split(collected) : List.of();
    }
}
