package vn.congtachoi.event;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventDuties extends JpaRepository<EventDuty, UUID> {

    List<EventDuty> findByEventIdOrderByPosition(UUID eventId);

    List<EventDuty> findByEventIdInOrderByPosition(Collection<UUID> eventIds);
}
