package vn.congtachoi.task;

import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.BusinessException;

/**
 * What became of a change of many tasks.
 *
 * @param changed each with what it was before, for taking it back
 * @param refused each with the reason
 */
public record TaskBulkResult(List<Changed> changed, List<Refused> refused) {

    /**
     * A task that was changed.
     *
     * @param own the task itself, then those of its parts that changed with it
     * @param wholes what it is a part of: they follow it
     */
    public record Changed(UUID id, String title, List<TaskPast> own, List<TaskPast> wholes) {

        public Changed {
            own = List.copyOf(own);
            wholes = List.copyOf(wholes);
        }
    }

    /** A task that was left as it is; its title is empty when she does not read it. */
    public record Refused(UUID id, String title, BusinessException why) {}

    public TaskBulkResult {
        changed = List.copyOf(changed);
        refused = List.copyOf(refused);
    }
}
