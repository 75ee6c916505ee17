package vn.congtachoi.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a record.
 *
 * @param entity simple name of what changed: the record itself or a part of it
 * @param actorName name as it was then
 */
public record HistoryLine(
        Instant at,
        String entity,
        Verb verb,
        List<FieldChange> changes,
        @Nullable String reason,
        String actorName,
        String actorPost,
        @Nullable String onBehalfOf,
        @Nullable String address) {}
