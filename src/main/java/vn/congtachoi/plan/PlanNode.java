package vn.congtachoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.task.TaskRow;

/**
 * A line of a plan with what stands under it.
 *
 * @param task the task that it became as it is now, or null
 * @param work how much work stands in it, itself counted
 * @param done how much of that is done
 * @param percent how far the work in it is on average; 0 without any
 */
public record PlanNode(
        PlanItemRow item, @Nullable TaskRow task, List<PlanNode> children, int work, int done, int percent) {

    public PlanNode {
        children = List.copyOf(children);
    }

    /** The line with this id, in it or under it. */
    public Optional<PlanNode> find(UUID id) {
        return item.id().equals(id)
                ? Optional.of(this)
                : children.stream().flatMap(child -> child.find(id).stream()).findFirst();
    }
}
