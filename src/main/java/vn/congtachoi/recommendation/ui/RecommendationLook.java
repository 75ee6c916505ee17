package vn.congtachoi.recommendation.ui;

import vn.congtachoi.recommendation.RecommendationFilter;
import vn.congtachoi.recommendation.RecommendationSorting;

/** What the register shows, and in which order. */
record RecommendationLook(RecommendationFilter filter, RecommendationSorting order) {

    RecommendationLook with(RecommendationFilter wanted) {
        return new RecommendationLook(wanted, order);
    }

    RecommendationLook with(RecommendationSorting wanted) {
        return new RecommendationLook(filter, wanted);
    }
}
