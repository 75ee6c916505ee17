package vn.congtachoi.scheduling;

/** How much a rule counts: never broken while there is a way, weighed against others, or not asked at all. */
public enum RuleLevel {
    HARD,
    SOFT,
    OFF
}
