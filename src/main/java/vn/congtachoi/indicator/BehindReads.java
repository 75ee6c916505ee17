package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** The figures behind a number, with all that stood in their cells before. */
@Component
class BehindReads {

    private final Figures figures;
    private final FigureRevisions revisions;
    private final Indicators indicators;
    private final Trees trees;
    private final Viewer viewer;

    BehindReads(Figures figures, FigureRevisions revisions, Indicators indicators, Trees trees, Viewer viewer) {
        this.figures = figures;
        this.revisions = revisions;
        this.indicators = indicators;
        this.trees = trees;
        this.viewer = viewer;
    }

    /** By the indicator that was asked for; one without figures has an empty list. */
    Map<UUID, List<EntryBehind>> entries(Collection<UUID> indicatorIds, UUID unitId, Period period) {
        Viewer.View view = viewer.view();
        List<Indicator> asked = indicators.findByIdIn(indicatorIds);
        Map<UUID, List<EntryBehind>> bySource = new HashMap<>();
        Map<PeriodKind, List<UUID>> byKind = indicators
                .findByIdIn(asked.stream()
                        .flatMap(indicator -> indicator.sources().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(
                        Indicator::collected, Collectors.mapping(Indicator::id, Collectors.toList())));
        byKind.forEach((kind, sources) -> {
            for (Period part : Compilation.parts(period, kind)) {
                UnitTree tree = trees.on(part.lastDay());
                List<Figure> visible =
                        figures.findByPeriodAndUnitIdInAndIndicatorIdIn(part, tree.subtree(unitId), sources).stream()
                                .filter(figure -> figure.reach() >= view.distanceTo(figure.unitId(), tree))
                                .toList();
                describe(visible, unitId, tree)
                        .forEach(entry -> bySource.computeIfAbsent(entry.indicatorId(), id -> new ArrayList<>())
                                .add(entry));
            }
        });
        return asked.stream().collect(Collectors.toMap(Indicator::id, indicator -> indicator.sources().stream()
                .sorted()
                .flatMap(source -> bySource.getOrDefault(source, List.of()).stream())
                .toList()));
    }

    private List<EntryBehind> describe(List<Figure> visible, UUID unitId, UnitTree tree) {
        Map<UUID, List<FigureEntry>> history = new HashMap<>();
        revisions
                .findByFigureIdInOrderByRevision(
                        visible.stream().map(Figure::id).toList())
                .forEach(revision -> history.computeIfAbsent(revision.figureId(), id -> new ArrayList<>())
                        .add(revision.entry()));
        Map<UUID, Integer> order = new HashMap<>();
        tree.subtree(unitId).forEach(unit -> order.put(unit, order.size()));
        return visible.stream()
                .sorted(Comparator.comparingInt(figure -> order.getOrDefault(figure.unitId(), 0)))
                .map(figure -> new EntryBehind(
                        figure.unitId(),
                        path(tree, figure.unitId(), unitId),
                        tree.get(figure.unitId()).shortName(),
                        child(tree, figure.unitId(), unitId),
                        figure.indicatorId(),
                        figure.period(),
                        figure.entry(),
                        history.getOrDefault(figure.id(), List.of())))
                .toList();
    }

    private static UUID child(UnitTree tree, UUID unitId, UUID top) {
        return tree.lineUp(unitId).stream()
                .map(UnitRef::id)
                .takeWhile(id -> !id.equals(top))
                .reduce((lower, higher) -> higher)
                .orElse(top);
    }

    private static String path(UnitTree tree, UUID unitId, UUID top) {
        List<String> names = tree.lineUp(unitId).stream()
                .takeWhile(unit -> !unit.id().equals(top))
                .map(UnitRef::shortName)
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.isEmpty()) {
            return tree.find(unitId).map(UnitRef::shortName).orElse("");
        }
        return String.join(" – ", names.reversed());
    }
}
