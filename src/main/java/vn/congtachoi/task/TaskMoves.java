package vn.congtachoi.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;

/** The steps of {@link TaskRoute} for whoever sees many tasks at once: she moves what she saw, not what it became since. */
@Service
@PreAuthorize("denyAll()")
public class TaskMoves {

    private final TaskStore store;
    private final TaskRoute route;

    TaskMoves(TaskStore store, TaskRoute route) {
        this.store = store;
        this.route = route;
    }

    /**
     * Takes a step.
     *
     * @param version of the task as she saw it
     * @param figure of a report of progress how far it is; of a result how many took part, or null
     * @throws vn.congtachoi.kernel.StaleDataException when somebody changed it since
     * @throws vn.congtachoi.kernel.BusinessException when the state, her rights or missing words forbid it
     */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void take(UUID id, long version, TaskAct act, @Nullable Integer figure, String words) {
        store.requireFresh(store.lock(id), version);
        switch (act) {
            case REPORT -> route.report(id, figure == null ? -1 : figure, words);
            case FINISH -> route.finish(id, words, figure);
            default -> route.take(id, act, words);
        }
    }
}
