package vn.congtachoi.supervision.layout;

import java.util.Map;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.RuleWeight;

/**
 * The rules as she weighs them.
 *
 * @param weights of each rule that can be weighed
 * @param daysBetween days from a visit of a body to its next one, at least
 * @param visitsAWeek visits of a team from Monday to Sunday, at most
 */
public record WeightsForm(Map<LayoutRule, RuleWeight> weights, int daysBetween, int visitsAWeek) {

    public WeightsForm {
        weights = Map.copyOf(weights);
    }
}
