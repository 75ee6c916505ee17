package vn.congtachoi.supervision.record;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AllMinutes extends JpaRepository<VisitMinutes, UUID> {

    Optional<VisitMinutes> findByVisitId(UUID visitId);
}
