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

    /**
     * Short, and the best of some accepted moves: most moves cost nothing and many break a journey, few mend one. With
     * the usual 400 steps and the first accepted move, chance took journeys apart as fast as the search joined them
     * (118 journeys after 9 s where 48 are the least; with these 56).
     */
    private static final int LATE_ACCEPTANCE = 5;

    private static final int ACCEPTED_MOVES = 10;

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
                                weighing(move(), 3),
                                weighing(exchange(), 5),
                                weighing(swap(PlannedVisit.class), 3),
                                weighing(change(PlannedSeat.class, "person"), 1),
                                weighing(swap(PlannedSeat.class), 1)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED_MOVES));
    }

    private static ChangeMoveSelectorConfig change(Class<?> entity, String variable) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig(entity))
                .withValueSelectorConfig(new ValueSelectorConfig(variable));
    }

    /** Another team on another day at once: to join a journey takes both. */
    private static CartesianProductMoveSelectorConfig move() {
        return new CartesianProductMoveSelectorConfig(
                List.of(change(PlannedVisit.class, "team", "moved"), changeOfSame("moved")));
    }

    /** The same while another visit takes its place in the team: the load stays even, so nothing bars the way. */
    private static CartesianProductMoveSelectorConfig exchange() {
        return new CartesianProductMoveSelectorConfig(List.of(
                new SwapMoveSelectorConfig()
                        .withEntitySelectorConfig(new EntitySelectorConfig(PlannedVisit.class).withId("exchanged"))
                        .withSecondaryEntitySelectorConfig(new EntitySelectorConfig(PlannedVisit.class))
                        .withVariableNameIncludes("team"),
                changeOfSame("exchanged")));
    }

    private static ChangeMoveSelectorConfig change(Class<?> entity, String variable, String id) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig(entity).withId(id))
                .withValueSelectorConfig(new ValueSelectorConfig(variable));
    }

    private static ChangeMoveSelectorConfig changeOfSame(String id) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig(id))
                .withValueSelectorConfig(new ValueSelectorConfig("slot"));
    }

    private static SwapMoveSelectorConfig swap(Class<?> entity) {
        return new SwapMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(entity));
    }

    private static MoveSelectorConfig<?> weighing(MoveSelectorConfig<?> moves, double weight) {
        moves.setFixedProbabilityWeight(weight);
        return moves;
    }
}
