package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.Makeup;
import vn.congtachoi.organisation.UnitTree;

/**
 * Figures of an earlier period for units as they are made up later: across merges and splits the figures of the units
 * that went into them, whole or by their share. A part whose share nobody said is left out and makes the rest an
 * estimate.
 */
@Component
class EarlierFigures {

    /** @param ownOnly other parts stand below this one and count for themselves */
    private record Source(BigDecimal share, Compilation.Result result, boolean ownOnly) {

        Tally of(UUID indicatorId, boolean wholeNumbers) {
            Tally all = ownOnly
                    ? result.cell(indicatorId, result.columns().getFirst().id())
                    : result.sum(indicatorId);
            return EarlierValue.share(all, share, wholeNumbers);
        }
    }

    private final Compilation compilation;
    private final CellReads cells;
    private final Lineage lineage;
    private final Trees trees;
    private final Viewer viewer;

    EarlierFigures(Compilation compilation, CellReads cells, Lineage lineage, Trees trees, Viewer viewer) {
        this.compilation = compilation;
        this.cells = cells;
        this.lineage = lineage;
        this.trees = trees;
        this.viewer = viewer;
    }

    /** What a unit with all below it had in the earlier period; indicators without a figure are absent. */
    Map<UUID, EarlierValue> totals(UUID unitId, LocalDate later, Period earlier, Collection<IndicatorRow> rows) {
        Makeup makeup = lineage.makeup(unitId, earlier.lastDay(), later);
        Viewer.View view = viewer.view();
        Viewer.View inherited = view.standingIn(partIds(makeup), view.distanceTo(unitId, trees.on(later)));
        UnitTree then = trees.on(earlier.lastDay());
        List<Source> sources = new ArrayList<>();
        for (Makeup.Part part : makeup.parts()) {
            if (part.share() != null) {
                Compilation.Result result = compilation.compile(part.unitId(), earlier, rows, inherited);
                sources.add(new Source(part.share(), result, holdsAnother(part.unitId(), makeup, then)));
            }
        }
        Map<UUID, EarlierValue> values = new HashMap<>();
        rows.forEach(row -> total(row, sources, makeup).ifPresent(value -> values.put(row.id(), value)));
        return values;
    }

    private static Optional<EarlierValue> total(IndicatorRow row, List<Source> sources, Makeup makeup) {
        UUID numerator = row.numeratorId();
        UUID denominator = row.denominatorId();
        Tally tally;
        if (numerator != null && denominator != null) {
            tally = RollUp.ratio(together(sources, numerator, false), together(sources, denominator, false));
        } else if (row.unitLaw() == UnitLaw.NONE) {
            tally = isOneWhole(makeup) ? sources.getFirst().result().total(row) : Tally.NOTHING;
        } else {
            tally = together(sources, row.id(), row.kind().isWhole());
        }
        boolean gaps = numerator == null
                && sources.size() > 1
                && sources.stream().anyMatch(source -> source.of(row.id(), true).value() == null);
        return tally.value() == null
                ? Optional.empty()
                : Optional.of(EarlierValue.of(tally, gaps || isDoubtful(makeup)));
    }

    private static Tally together(List<Source> sources, UUID indicatorId, boolean wholeNumbers) {
        return sources.stream()
                .map(source -> source.of(indicatorId, wholeNumbers))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    /** What each unit itself reported in the earlier period, without those below it. */
    Map<Sheet.At, EarlierValue> own(
            Map<UUID, Integer> distances, LocalDate later, Period earlier, Collection<Indicator> indicators) {
        Map<UUID, Makeup> makeups = new HashMap<>();
        Viewer.View view = viewer.view();
        Set<UUID> all = new HashSet<>();
        for (Map.Entry<UUID, Integer> unit : distances.entrySet()) {
            Makeup makeup = lineage.makeup(unit.getKey(), earlier.lastDay(), later);
            makeups.put(unit.getKey(), makeup);
            view = view.standingIn(partIds(makeup), unit.getValue());
            all.addAll(partIds(makeup));
        }
        UnitTree then = trees.on(earlier.lastDay());
        Map<UUID, Integer> partDistances = new HashMap<>();
        for (UUID part : all) {
            partDistances.put(part, view.distanceTo(part, then));
        }
        Map<Sheet.At, CellValue> reported = cells.reported(
                earlier, partDistances, indicators.stream().map(Indicator::id).toList());
        Map<Sheet.At, EarlierValue> values = new HashMap<>();
        makeups.forEach((unitId, makeup) -> indicators.forEach(indicator -> own(indicator, makeup, reported)
                .ifPresent(value -> values.put(new Sheet.At(unitId, indicator.id()), value))));
        return values;
    }

    private static Optional<EarlierValue> own(Indicator indicator, Makeup makeup, Map<Sheet.At, CellValue> reported) {
        Tally sum = Tally.NOTHING;
        boolean gaps = false;
        for (Makeup.Part part : makeup.parts()) {
            CellValue value = reported.get(new Sheet.At(part.unitId(), indicator.id()));
            if (value == null || part.share() == null) {
                gaps = true;
                continue;
            }
            Tally one = RollUp.contribution(indicator.laws().overUnits(), value, 1);
            sum = sum.plus(
                    EarlierValue.share(one, part.share(), indicator.kind().isWhole()));
        }
        boolean adds = indicator.laws().overUnits() != UnitLaw.NONE || isOneWhole(makeup);
        return sum.value() == null || !adds
                ? Optional.empty()
                : Optional.of(EarlierValue.of(sum, gaps || isDoubtful(makeup)));
    }

    private static boolean isOneWhole(Makeup makeup) {
        return makeup.parts().size() == 1 && makeup.parts().getFirst().isWhole();
    }

    private static boolean isDoubtful(Makeup makeup) {
        return makeup.isEstimate() || !makeup.outside().isEmpty();
    }

    private static boolean holdsAnother(UUID unitId, Makeup makeup, UnitTree then) {
        Set<UUID> below = then.subtree(unitId);
        return makeup.parts().stream().anyMatch(part -> !part.unitId().equals(unitId) && below.contains(part.unitId()));
    }

    private static List<UUID> partIds(Makeup makeup) {
        return makeup.parts().stream().map(Makeup.Part::unitId).toList();
    }
}
