package vn.congtachoi.event;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventCosts extends JpaRepository<EventCost, UUID> {

    List<EventCost> findByEventIdOrderByPosition(UUID eventId);
}
