package vn.congtachoi.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskViews extends JpaRepository<TaskView, UUID> {

    /** Her own, and those that are shared with one of the units. */
    @Query("select v from TaskView v where v.ownerId = :person or v.sharedWith in :units order by v.name, v.id")
    List<TaskView> seenBy(UUID person, Collection<UUID> units);
}
