package vn.congtachoi.recommendation;

/**
 * How what is open stands, over a list: by what it waits for, and by how long it has been open.
 *
 * @param upTo30 sent at most thirty days ago
 */
public record RecommendationStanding(
        long open, long toConfirm, long late, long reported, long upTo30, long upTo60, long upTo90, long over90) {}
