package vn.congtachoi.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units of an earlier day make up a unit of a later one, for "cùng kỳ".
 *
 * @param parts units that lived on the earlier day
 * @param outside names of units outside our tree that went into it: their figures are missing
 */
public record Makeup(List<Part> parts, List<String> outside) {

    public Makeup {
        parts = List.copyOf(parts);
        outside = List.copyOf(outside);
    }

    /**
     * A unit of the earlier day.
     *
     * @param share the part of it that counts, 1 for the whole; null when nobody said how much: no sum is possible
     */
    public record Part(UUID unitId, @Nullable BigDecimal share) {

        public boolean isWhole() {
            return share != null && share.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** Whether a figure summed over the parts is marked "ước tính". */
    public boolean isEstimate() {
        return !parts.stream().allMatch(Part::isWhole);
    }

    /** Whether a sum over the parts says everything that can be said. */
    public boolean isComplete() {
        return outside.isEmpty() && parts.stream().noneMatch(part -> part.share() == null);
    }
}
