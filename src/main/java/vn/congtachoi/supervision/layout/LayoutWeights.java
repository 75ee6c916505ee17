package vn.congtachoi.supervision.layout;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.LayoutRules;
import vn.congtachoi.scheduling.RuleWeight;
import vn.congtachoi.uikit.Texts;

/** The rules of a unit as data: what it has weighed, and the usual for the rest. Whether she may is asked before. */
@Component
class LayoutWeights {

    /** What nobody weighs away: these are not wishes. */
    static final Set<LayoutRule> FIXED = EnumSet.of(
            LayoutRule.PERSON_TWICE,
            LayoutRule.TEAM_TWICE,
            LayoutRule.OWN_BODY,
            LayoutRule.WRONG_TEAM,
            LayoutRule.SEAT_DOUBLE,
            LayoutRule.TWO_TEAMS);

    private static final int HEAVIEST = 1000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_VISITS = 14;

    private final LayoutWeighings weighings;
    private final AllLayoutLimits limits;

    LayoutWeights(LayoutWeighings weighings, AllLayoutLimits limits) {
        this.weighings = weighings;
        this.limits = limits;
    }

    /** Rules that she may weigh, in their order. */
    static List<LayoutRule> weighable() {
        return Arrays.stream(LayoutRule.values())
                .filter(rule -> rule.isWeighable() && !FIXED.contains(rule))
                .toList();
    }

    /** @param usualDays days between two visits of a body, where the unit says nothing else */
    LayoutRules rules(UUID unit, int usualDays) {
        Map<LayoutRule, RuleWeight> weights = new EnumMap<>(LayoutRule.class);
        weighings.findByUnitId(unit).stream()
                .filter(weighed -> !FIXED.contains(weighed.rule()))
                .forEach(weighed -> weights.put(weighed.rule(), weighed.weight()));
        Optional<LayoutLimits> own = limits.findByUnitId(unit);
        return new LayoutRules(
                weights,
                own.map(LayoutLimits::daysBetween).orElse(usualDays),
                own.map(LayoutLimits::weeklyVisits).orElse(LayoutRules.usual().visitsAWeek()));
    }

    WeightsForm form(UUID unit, int usualDays) {
        LayoutRules rules = rules(unit, usualDays);
        Map<LayoutRule, RuleWeight> weights = new EnumMap<>(LayoutRule.class);
        weighable().forEach(rule -> weights.put(rule, rules.weight(rule)));
        return new WeightsForm(weights, rules.daysBetween(), rules.visitsAWeek());
    }

    /** @throws BusinessException when a number is out of all reason */
    void keep(UUID unit, WeightsForm form) {
        require(form.daysBetween(), 0, MOST_DAYS, "supervision.layout.limit.days");
        require(form.visitsAWeek(), 1, MOST_VISITS, "supervision.layout.limit.visits");
        Map<LayoutRule, LayoutWeighing> known = new EnumMap<>(LayoutRule.class);
        weighings.findByUnitId(unit).forEach(weighed -> known.put(weighed.rule(), weighed));
        for (LayoutRule rule : weighable()) {
            RuleWeight weight = form.weights().getOrDefault(rule, rule.usual());
            require(weight.weight(), 1, HEAVIEST, "supervision.layout.limit.weight");
            LayoutWeighing weighed = known.get(rule);
            if (weighed != null) {
                weighed.weigh(weight);
                weighings.save(weighed);
            } else if (!weight.equals(rule.usual())) {
                weighings.save(new LayoutWeighing(unit, rule, weight));
            }
        }
        LayoutLimits own = limits.findByUnitId(unit).orElseGet(() -> new LayoutLimits(unit));
        own.take(form.daysBetween(), form.visitsAWeek());
        limits.saveAndFlush(own);
    }

    private static void require(int number, int least, int most, String key) {
        if (number < least || number > most) {
            throw new BusinessException("supervision.layout.error.limit", Texts.of(key), least, most);
        }
    }
}
