package vn.congtachoi.event.day;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventDays extends JpaRepository<EventDay, UUID> {

    Optional<EventDay> findByEventId(UUID eventId);
}
