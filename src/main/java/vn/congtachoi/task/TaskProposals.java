package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.indicator.SessionProposal;
import vn.congtachoi.indicator.SessionProposals;

/** What was finished with a number of people, proposed to the indicator that the task feeds. */
@Component
class TaskProposals implements SessionProposals {

    private static final Set<TaskState> FINISHED = EnumSet.of(TaskState.TO_CONFIRM, TaskState.DONE);

    private final Tasks tasks;

    TaskProposals(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<SessionProposal>> of(UUID unit, LocalDate from, LocalDate to) {
        return tasks.counted(unit, FINISHED, from, to).stream()
                .collect(Collectors.groupingBy(
                        task -> Objects.requireNonNull(task.indicatorId()),
                        Collectors.mapping(TaskProposals::proposal, Collectors.toList())));
    }

    private static SessionProposal proposal(Task task) {
        return new SessionProposal(
                task.id(),
                Objects.requireNonNull(task.finishedOn()),
                task.title(),
                Objects.requireNonNull(task.resultCount()),
                "nhiem-vu/" + task.id());
    }
}
