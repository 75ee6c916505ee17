package vn.congtachoi.scheduling;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.function.Supplier;

/**
 * What a plan costs, in the weights of its problem. Public for the solver alone.
 *
 * <p>It judges the whole plan anew for each move. A plan has a few hundred visits at most, and the judging takes about
 * as long as keeping joins up to date would; in return there is one set of rules, in plain Java.
 */
public class PlanCost implements EasyScoreCalculator<LayoutPlan, HardSoftScore> {

    /** For the solver. */
    public PlanCost() {}

    @Override
    public HardSoftScore calculateScore(LayoutPlan plan) {
        Sum sum = new Sum(plan.facts().rules());
        PlanRules.judge(plan, sum);
        return HardSoftScore.of(-sum.hard, -sum.soft);
    }

    private static final class Sum implements BreakSink {

        private final LayoutRules rules;
        private long hard;
        private long soft;

        private Sum(LayoutRules rules) {
            this.rules = rules;
        }

        @Override
        public void broken(LayoutRule rule, long cost, Supplier<BreakAbout> about) {
            RuleWeight weight = rules.weight(rule);
            switch (weight.level()) {
                case HARD -> hard += cost * weight.weight();
                case SOFT -> soft += cost * weight.weight();
                case OFF -> {}
            }
        }
    }
}
