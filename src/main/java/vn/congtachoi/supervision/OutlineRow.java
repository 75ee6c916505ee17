package vn.congtachoi.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of an outline.
 *
 * @param familyId the same for all its versions
 * @param number 1 for the first
 * @param active whether new campaigns are offered it
 */
public record OutlineRow(
        UUID id,
        UUID familyId,
        int number,
        UUID unitId,
        String name,
        List<String> points,
        boolean latest,
        boolean active,
        String madeBy,
        Instant madeAt,
        long version) {

    public OutlineRow {
        points = List.copyOf(points);
    }
}
