package vn.congtachoi.event.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventAnnouncements extends JpaRepository<EventAnnouncement, UUID> {

    Optional<EventAnnouncement> findByEventId(UUID eventId);
}
