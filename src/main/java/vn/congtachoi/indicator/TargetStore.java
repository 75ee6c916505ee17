package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TargetStore extends JpaRepository<Target, UUID> {

    List<Target> findByYearAndUnitIdIn(int year, Collection<UUID> unitIds);

    Optional<Target> findByUnitIdAndYearAndIndicatorId(UUID unitId, int year, UUID indicatorId);
}
