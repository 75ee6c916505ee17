package vn.congtachoi.recommendation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which order recommendations are listed. */
public record RecommendationSorting(RecommendationSort by, boolean descending) {

    /** The earliest due first. */
    public static final RecommendationSorting DUE = new RecommendationSorting(RecommendationSort.DUE, false);

    /**
     * What is the same for the whole list goes before the order itself: so the databases find the index of both. Age
     * grows the other way than the day on which it was sent.
     */
    String clause(@Nullable RecommendationGroup group) {
        boolean down = by == RecommendationSort.AGE ? !descending : descending;
        String way = down ? " desc" : "";
        String fixed = group == null ? "" : "r.openNow";
        String next = by == RecommendationSort.STATE ? "r.dueOn" : "";
        return " order by "
                + Stream.of(fixed, "r." + by.property(), next, "r.id")
                        .filter(part -> !part.isEmpty())
                        .map(part -> part + way)
                        .collect(Collectors.joining(", "));
    }
}
