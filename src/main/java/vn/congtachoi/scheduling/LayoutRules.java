package vn.congtachoi.scheduling;

import java.util.EnumMap;
import java.util.Map;

/**
 * The rules as she weighs them.
 *
 * @param weights what differs from the usual weight of a rule
 * @param daysBetween days from a visit of a body to its next one, at least
 * @param visitsAWeek visits of a team from Monday to Sunday, at most
 */
public record LayoutRules(Map<LayoutRule, RuleWeight> weights, int daysBetween, int visitsAWeek) {

    private static final int USUAL_DAYS_BETWEEN = 30;
    private static final int USUAL_VISITS_A_WEEK = 3;

    public LayoutRules {
        weights = Map.copyOf(weights);
        if (weights.keySet().stream().anyMatch(rule -> !rule.isWeighable())) {
            throw new IllegalArgumentException("A fact cannot be weighed: " + weights.keySet());
        }
    }

    /** Thirty days between two visits of a body, three visits of a team a week, the usual weights. */
    public static LayoutRules usual() {
        return new LayoutRules(Map.of(), USUAL_DAYS_BETWEEN, USUAL_VISITS_A_WEEK);
    }

    /** These with one rule weighed anew. */
    public LayoutRules with(LayoutRule rule, RuleWeight weight) {
        Map<LayoutRule, RuleWeight> changed = new EnumMap<>(LayoutRule.class);
        changed.putAll(weights);
        changed.put(rule, weight);
        return new LayoutRules(changed, daysBetween, visitsAWeek);
    }

    /** What a rule counts here. */
    public RuleWeight weight(LayoutRule rule) {
        return weights.getOrDefault(rule, rule.usual());
    }

    /** Whether no plan may break it. */
    public boolean isHard(LayoutRule rule) {
        return weight(rule).level() == RuleLevel.HARD;
    }
}
