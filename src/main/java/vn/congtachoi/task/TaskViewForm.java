package vn.congtachoi.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view as it is kept or renamed.
 *
 * @param query of its address: filter, headings and the like
 * @param sharedWith the unit whose people see it too, or null
 * @param version as read, 0 for a new one
 */
public record TaskViewForm(
        String name,
        TaskViewKind kind,
        String query,
        @Nullable UUID sharedWith,
        long version) {

    public static final int NAME_LENGTH = 80;
}
