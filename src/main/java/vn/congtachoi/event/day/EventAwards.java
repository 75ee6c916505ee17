package vn.congtachoi.event.day;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventAwards extends JpaRepository<EventAward, UUID> {

    List<EventAward> findByEventIdOrderByPosition(UUID eventId);
}
