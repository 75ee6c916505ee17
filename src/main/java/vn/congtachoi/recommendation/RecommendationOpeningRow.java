package vn.congtachoi.recommendation;

import java.time.Instant;

/** Who opened the page of a restricted recommendation, and when. */
public record RecommendationOpeningRow(String name, Instant at) {}
