package vn.congtachoi.event;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventSteps extends JpaRepository<EventStep, UUID> {

    List<EventStep> findByEventIdOrderByTakenAtAscIdAsc(UUID eventId);
}
