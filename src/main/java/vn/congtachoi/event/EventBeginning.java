package vn.congtachoi.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what the plan of a new event is begun: what was held before, or else a template, or nothing.
 *
 * @param earlierId an earlier event, or null
 * @param templateId a template, or null
 */
public record EventBeginning(
        @Nullable UUID earlierId, @Nullable UUID templateId) {

    /** An empty plan. */
    public static final EventBeginning EMPTY = new EventBeginning(null, null);

    /** As it was held before. */
    public static EventBeginning asBefore(UUID event) {
        return new EventBeginning(event, null);
    }

    /** As a template says. */
    public static EventBeginning as(UUID template) {
        return new EventBeginning(null, template);
    }
}
