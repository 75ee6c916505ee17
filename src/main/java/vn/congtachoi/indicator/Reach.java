package vn.congtachoi.indicator;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitTree;

/** How far up the figures of a round are seen: sending lifts them one level, taking back lowers them again. */
@Component
class Reach {

    private final Figures figures;
    private final FigureStamps stamps;
    private final Store store;
    private final Trees trees;

    Reach(Figures figures, FigureStamps stamps, Store store, Trees trees) {
        this.figures = figures;
        this.stamps = stamps;
        this.store = store;
        this.trees = trees;
    }

    /** What the unit sees of itself and below is now seen one level above it. */
    void raise(Round round, UUID unitId) {
        change(
                round,
                unitId,
                (figure, distance) ->
                        figure.reach() >= distance ? Math.max(figure.reach(), distance + 1) : figure.reach());
    }

    /** Nothing of the unit and below is seen above it any longer. */
    void lower(Round round, UUID unitId) {
        change(round, unitId, (figure, distance) -> Math.min(figure.reach(), distance));
    }

    private void change(Round round, UUID unitId, ToIntBiFunction<Figure, Integer> reach) {
        UnitTree tree = trees.on(round.period().lastDay());
        SortedSet<UUID> changed = new TreeSet<>();
        for (Figure figure : all(round, unitId, tree)) {
            int next = reach.applyAsInt(figure, distance(tree, figure.unitId(), unitId));
            if (next != figure.reach()) {
                figure.reachUpTo(next);
                changed.add(figure.unitId());
            }
        }
        changed.forEach(unit -> stamps.touch(round.period(), unit));
    }

    /** Levels from the unit up to the one above; 0 for itself. */
    static int distance(UnitTree tree, UUID unitId, UUID aboveId) {
        List<UUID> line = tree.lineUp(unitId).stream().map(unit -> unit.id()).toList();
        return Math.max(0, line.indexOf(aboveId));
    }

    private List<Figure> all(Round round, UUID unitId, UnitTree tree) {
        UUID formId = round.formId();
        if (formId == null) {
            return List.of();
        }
        List<UUID> indicatorIds = store.form(formId).lineRows().stream()
                .map(FormLineRow::indicatorId)
                .toList();
        return figures.findByPeriodAndUnitIdInAndIndicatorIdIn(round.period(), tree.subtree(unitId), indicatorIds);
    }
}
