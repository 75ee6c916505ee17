package vn.congtachoi.supervision.layout;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AllLayoutLimits extends JpaRepository<LayoutLimits, UUID> {

    Optional<LayoutLimits> findByUnitId(UUID unitId);
}
