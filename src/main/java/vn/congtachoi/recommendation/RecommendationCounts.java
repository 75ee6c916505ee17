package vn.congtachoi.recommendation;

import java.util.List;

/**
 * What became of the recommendations of some days, for a report of the year. Counts tell no words, so restricted ones are
 * counted too; among the themes they stand without one.
 *
 * @param themes the most frequent first
 */
public record RecommendationCounts(Numbers all, List<Theme> themes) {

    public RecommendationCounts {
        themes = List.copyOf(themes);
    }

    /**
     * @param done confirmed as done, with proof or by report; not those that became obsolete
     * @param proven of these with proof
     * @param late open and overdue now
     * @param escalated not answered in time, or reported higher, whatever became of it
     */
    public record Numbers(long issued, long done, long proven, long late, long open, long escalated) {}

    /** The same of one theme; empty words for those without. */
    public record Theme(String theme, Numbers numbers) {}
}
