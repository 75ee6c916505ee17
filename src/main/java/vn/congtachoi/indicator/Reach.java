package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitTree;

/** How far up the figures of a round are seen: sending lifts them one level, taking back lowers them again. */
@Component
class Reach {

    private final Figures figures;
    private final Store store;
    private final Trees trees;

    Reach(Figures figures, Store store, Trees trees) {
        this.figures = figures;
        this.store = store;
        this.trees = trees;
    }

    /** What the unit sees of itself and below is now seen one level above it. */
    void raise(Round round, UUID unitId) {
        UnitTree tree = trees.on(round.period().lastDay());
        for (Figure figure : all(round, unitId, tree)) {
            int distance = distance(tree, figure.unitId(), unitId);
            if (figure.reach() >= distance) {
                figure.reachUpTo(Math.max(figure.reach(), distance + 1));
            }
        }
    }

    /** Nothing of the unit and below is seen above it any longer. */
    void lower(Round round, UUID unitId) {
        UnitTree tree = trees.on(round.period().lastDay());
        for (Figure figure : all(round, unitId, tree)) {
            figure.reachUpTo(Math.min(figure.reach(), distance(tree, figure.unitId(), unitId)));
        }
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
