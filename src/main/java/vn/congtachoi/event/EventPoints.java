package vn.congtachoi.event;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventPoints extends JpaRepository<EventPoint, UUID> {

    List<EventPoint> findByEventIdOrderByPosition(UUID eventId);
}
