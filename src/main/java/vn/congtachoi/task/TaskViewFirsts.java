package vn.congtachoi.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskViewFirsts extends JpaRepository<TaskViewFirst, UUID> {

    Optional<TaskViewFirst> findByPersonId(UUID personId);

    List<TaskViewFirst> findByViewId(UUID viewId);
}
