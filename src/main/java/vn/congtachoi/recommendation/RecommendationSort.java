package vn.congtachoi.recommendation;

/** What a list of recommendations can be ordered by. */
public enum RecommendationSort {
    DUE("dueOn"),
    /** The day on which it was sent: the oldest is the longest open. */
    AGE("sentOn"),
    UNIT("addresseeSort"),
    STATE("stateRank");

    private final String property;

    RecommendationSort(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }
}
