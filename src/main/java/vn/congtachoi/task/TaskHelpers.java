package vn.congtachoi.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskHelpers extends JpaRepository<TaskHelper, UUID> {

    List<TaskHelper> findByTaskIdOrderByPosition(UUID taskId);

    List<TaskHelper> findByTaskIdIn(Collection<UUID> taskIds);
}
