package vn.congtachoi.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventPlanVersions extends JpaRepository<EventPlanVersion, UUID> {

    List<EventPlanVersion> findByEventIdOrderByNumber(UUID eventId);

    Optional<EventPlanVersion> findByEventIdAndNumber(UUID eventId, int number);
}
