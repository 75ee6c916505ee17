package vn.congtachoi.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a task or helps with it: a unit, or a person of it.
 *
 * @param personId null for whoever answers for the unit
 */
public record Assignee(UUID unitId, @Nullable UUID personId) {

    public static Assignee unit(UUID unitId) {
        return new Assignee(unitId, null);
    }
}
