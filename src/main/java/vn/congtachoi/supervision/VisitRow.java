package vn.congtachoi.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;

/**
 * A visit in lists.
 *
 * @param unitId null for a body outside the Union
 * @param team name of the team, or of its leader where the campaign has one only; may be empty
 * @param version as read
 */
public record VisitRow(
        UUID id,
        UUID campaignId,
        SupervisionKind kind,
        String theme,
        @Nullable UUID unitId,
        String body,
        VisitPlacing placing,
        String team,
        boolean pinned,
        VisitState state,
        Instant stateSince,
        @Nullable LocalDate reportDue,
        String why,
        long version) {

    /** Under which it stands in links. */
    public SubjectRef subject() {
        return SubjectRef.of(Visit.SUBJECT, id);
    }
}
