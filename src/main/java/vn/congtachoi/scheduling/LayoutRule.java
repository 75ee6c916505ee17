package vn.congtachoi.scheduling;

/**
 * What a plan of visits is judged by. Level and weight are data ({@code LayoutRules}); the usual ones stand here. The
 * three rules at the end are no matter of weighing: they say before any search that no plan can be whole.
 */
public enum LayoutRule {
    /** Nobody is at two visits at one time, in whichever teams. */
    PERSON_TWICE(RuleLevel.HARD, 1),
    /** A team is at one visit at a time. */
    TEAM_TWICE(RuleLevel.HARD, 1),
    /** Nobody inspects a body that she is bound to: her own unit, a past post, a declared relation. */
    OWN_BODY(RuleLevel.HARD, 1),
    /** No visit on a holiday or during a big event. */
    CLOSED_DAY(RuleLevel.HARD, 1),
    /** A visit lies on one of its allowed days. */
    OUTSIDE_PERIOD(RuleLevel.HARD, 1),
    /** The body hears of its visit in time. */
    TOO_SHORT_NOTICE(RuleLevel.HARD, 1),
    /** A body is left alone for some days between two visits. */
    BODY_TOO_SOON(RuleLevel.HARD, 1),
    /** Nobody is at a visit while she is away. */
    PERSON_AWAY(RuleLevel.HARD, 1),
    /** A visit goes to one of its teams. */
    WRONG_TEAM(RuleLevel.HARD, 1),
    /** A team that visits has a leader. */
    NO_LEADER(RuleLevel.HARD, 1),
    /** A team that visits has all its other seats filled. */
    SEAT_EMPTY(RuleLevel.HARD, 1),
    /** Nobody has two seats of one team. */
    SEAT_DOUBLE(RuleLevel.HARD, 1),
    /** Nobody is given to two teams of one group. */
    TWO_TEAMS(RuleLevel.HARD, 1),
    /** Everybody who could sit in a team has about the same number of visits. */
    EVEN_LOAD(RuleLevel.SOFT, 20),
    /** The two half days of a team on one day lie in one zone. */
    JOURNEY_OF_DAY(RuleLevel.SOFT, 10),
    /** A zone is visited in few journeys: by one team, on neighbouring days. */
    JOURNEY_OF_ZONE(RuleLevel.SOFT, 10),
    /** A team has no more than so many visits a week. */
    SAME_TEAM_DAYS(RuleLevel.SOFT, 30),
    /** A visit that is still open has no day left. */
    NO_DAY_LEFT(RuleLevel.HARD, 1),
    /** Each team of a visit has a seat that only people bound to its body could take. */
    NO_TEAM_LEFT(RuleLevel.HARD, 1),
    /** Visits of some teams need more half days than their days have. */
    TOO_FEW_DAYS(RuleLevel.HARD, 1);

    private final RuleLevel level;
    private final int weight;

    LayoutRule(RuleLevel level, int weight) {
        this.level = level;
        this.weight = weight;
    }

    /** What it counts when nobody says otherwise. */
    public RuleWeight usual() {
        return new RuleWeight(level, weight);
    }

    /** Whether a person may weigh it; the others are facts about the problem. */
    public boolean isWeighable() {
        return compareTo(NO_DAY_LEFT) < 0;
    }
}
