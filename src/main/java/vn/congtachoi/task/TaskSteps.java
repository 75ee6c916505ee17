package vn.congtachoi.task;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskSteps extends JpaRepository<TaskStep, UUID> {

    List<TaskStep> findByTaskIdOrderByTakenAtAscIdAsc(UUID taskId);
}
