package vn.congtachoi.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view that was kept under a name.
 *
 * @param query of its address
 * @param sharedWith the unit whose people see it too, or null
 * @param mine whether she may rename it or take it away
 * @param first whether it opens first for her
 */
public record TaskViewRow(
        UUID id,
        String name,
        TaskViewKind kind,
        String query,
        String ownerName,
        @Nullable UUID sharedWith,
        boolean mine,
        boolean first,
        long version) {}
