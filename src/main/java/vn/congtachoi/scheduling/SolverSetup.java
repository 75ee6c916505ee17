package vn.congtachoi.scheduling;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicForagerConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicPickEarlyType;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.List;

/**
 * How the search goes. Each visit first gets the team that fits best, then the first of its days that breaks nothing:
 * a whole plan in a moment. Late acceptance then moves and swaps visits and people as long as there is time.
 */
final class SolverSetup {

    /** Any fixed number: the same problem gives the same plan. */
    private static final long SEED = 2023L;

    private static final int LATE_ACCEPTANCE = 400;

    private SolverSetup() {}

    static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(LayoutPlan.class)
                .withEntityClasses(PlannedVisit.class, PlannedSeat.class)
                .withEasyScoreCalculatorClass(PlanCost.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withPhases(
                        firstPlace("team", ConstructionHeuristicPickEarlyType.NEVER),
                        firstPlace(
                                "slot",
                                ConstructionHeuristicPickEarlyType.FIRST_FEASIBLE_SCORE_OR_NON_DETERIORATING_HARD),
                        betterPlaces());
    }

    private static ConstructionHeuristicPhaseConfig firstPlace(
            String variable, ConstructionHeuristicPickEarlyType pickEarly) {
        return new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(new QueuedEntityPlacerConfig()
                        .withEntitySelectorConfig(new EntitySelectorConfig(PlannedVisit.class).withId(variable))
                        .withMoveSelectorConfigs(new ChangeMoveSelectorConfig()
                                .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig(variable))
                                .withValueSelectorConfig(new ValueSelectorConfig(variable))))
                .withForagerConfig(new ConstructionHeuristicForagerConfig().withPickEarlyType(pickEarly));
    }

    private static LocalSearchPhaseConfig betterPlaces() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                                weighing(change(PlannedVisit.class, "slot"), 4),
                                weighing(change(PlannedVisit.class, "team"), 2),
                                weighing(move(), 4),
                                weighing(swap(PlannedVisit.class), 3),
                                weighing(change(PlannedSeat.class, "person"), 1),
                                weighing(swap(PlannedSeat.class), 1)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    private static ChangeMoveSelectorConfig change(Class<?> entity, String variable) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig(entity))
                .withValueSelectorConfig(new ValueSelectorConfig(variable));
    }

    /** Another team on another day at once: to join a journey takes both. */
    private static CartesianProductMoveSelectorConfig move() {
        String both = "both";
        return new CartesianProductMoveSelectorConfig(List.of(
                new ChangeMoveSelectorConfig()
                        .withEntitySelectorConfig(new EntitySelectorConfig(PlannedVisit.class).withId(both))
                        .withValueSelectorConfig(new ValueSelectorConfig("team")),
                new ChangeMoveSelectorConfig()
                        .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig(both))
                        .withValueSelectorConfig(new ValueSelectorConfig("slot"))));
    }

    private static SwapMoveSelectorConfig swap(Class<?> entity) {
        return new SwapMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(entity));
    }

    private static MoveSelectorConfig<?> weighing(MoveSelectorConfig<?> moves, double weight) {
        moves.setFixedProbabilityWeight(weight);
        return moves;
    }
}
