package vn.congtachoi.recommendation.paper;

import vn.congtachoi.recommendation.RecommendationFilter;
import vn.congtachoi.recommendation.RecommendationSorting;

/** A register as it is shown: which recommendations, in which order. */
public record RecommendationListing(RecommendationFilter filter, RecommendationSorting order) {}
