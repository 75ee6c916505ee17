package vn.congtachoi.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All lines of a plan, those that stand beside each other in their order. */
record PlanLines(List<PlanItem> all) {

    /** The lines directly under this one, or at the top for null. */
    List<PlanItem> under(@Nullable UUID parent) {
        return all.stream()
                .filter(item -> Objects.equals(item.parentId(), parent))
                .toList();
    }
}
