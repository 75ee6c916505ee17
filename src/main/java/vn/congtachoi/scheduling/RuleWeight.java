package vn.congtachoi.scheduling;

/**
 * What a rule counts.
 *
 * @param weight what one break costs beside breaks of other rules of the same level; 1 or more
 */
public record RuleWeight(RuleLevel level, int weight) {

    public RuleWeight {
        if (weight < 1) {
            throw new IllegalArgumentException("A weight is 1 or more: " + weight);
        }
    }

    /** Never broken while there is a way. */
    public static RuleWeight hard() {
        return new RuleWeight(RuleLevel.HARD, 1);
    }

    /** Weighed against the other soft rules. */
    public static RuleWeight soft(int weight) {
        return new RuleWeight(RuleLevel.SOFT, weight);
    }

    /** Not asked. */
    public static RuleWeight off() {
        return new RuleWeight(RuleLevel.OFF, 1);
    }
}
