package vn.congtachoi.supervision.record;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Demands extends JpaRepository<Demand, UUID> {

    List<Demand> findByVisitIdOrderByPosition(UUID visitId);
}
