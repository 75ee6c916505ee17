package vn.congtachoi.event.guest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitCounts extends JpaRepository<UnitCount, UUID> {

    List<UnitCount> findByEventId(UUID eventId);

    Optional<UnitCount> findByEventIdAndUnitId(UUID eventId, UUID unitId);
}
