package vn.congtachoi.event.guest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Gifts extends JpaRepository<Gift, UUID> {

    List<Gift> findByEventIdOrderByPosition(UUID eventId);
}
