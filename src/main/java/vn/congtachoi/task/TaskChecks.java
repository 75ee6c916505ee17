package vn.congtachoi.task;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskChecks extends JpaRepository<TaskCheck, UUID> {

    List<TaskCheck> findByTaskIdOrderByPositionAscIdAsc(UUID taskId);
}
