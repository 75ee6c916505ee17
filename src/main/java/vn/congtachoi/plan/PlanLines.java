package vn.congtachoi.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All lines of a plan, those that stand beside each other in their order. */
record PlanLines(List<PlanItemRow> all) {

    /** The lines directly under this one, or at the top for null. */
    List<PlanItemRow> under(@Nullable UUID parent) {
        return all.stream()
                .filter(item -> Objects.equals(item.parentId(), parent))
                .toList();
    }

    /** The line with this id. */
    Optional<PlanItemRow> find(UUID id) {
        return all.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The tasks that its lines became. */
    List<UUID> tasks() {
        return all.stream().map(PlanItemRow::taskId).filter(Objects::nonNull).toList();
    }

    /** Without those that the adjustment leaves out. */
    PlanLines standing() {
        return new PlanLines(all.stream().filter(row -> !row.dropped()).toList());
    }
}
