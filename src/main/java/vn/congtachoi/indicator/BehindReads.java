package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;
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

    List<EntryBehind> entries(Indicator asked, UUID unitId, Period period) {
        Viewer.View view = viewer.view();
        List<EntryBehind> entries = new ArrayList<>();
        for (Indicator source : indicators.findByIdIn(asked.sources())) {
            for (Period part : Compilation.parts(period, source.collected())) {
                UnitTree tree = trees.on(part.lastDay());
                List<Figure> visible = figures
                        .findByPeriodAndUnitIdInAndIndicatorIdIn(part, tree.subtree(unitId), List.of(source.id()))
                        .stream()
                        .filter(figure -> figure.reach() >= view.distanceTo(figure.unitId(), tree))
                        .toList();
                entries.addAll(describe(visible, unitId, tree));
            }
        }
        return entries;
    }

    private List<EntryBehind> describe(List<Figure> visible, UUID unitId, UnitTree tree) {
        Map<UUID, List<FigureEntry>> history = new HashMap<>();
        revisions
                .findByFigureIdInOrderByRevision(
                        visible.stream().map(Figure::id).toList())
                .forEach(revision -> history.computeIfAbsent(revision.figureId(), id -> new ArrayList<>())
                        .add(revision.entry()));
        List<UUID> order = List.copyOf(tree.subtree(unitId));
        return visible.stream()
                .sorted(Comparator.comparingInt(figure -> order.indexOf(figure.unitId())))
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
