package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.congtachoi.kernel.Period;

interface Figures extends JpaRepository<Figure, UUID> {

    Optional<Figure> findByPeriodAndUnitIdAndIndicatorId(Period period, UUID unitId, UUID indicatorId);

    List<Figure> findByPeriodAndUnitIdInAndIndicatorIdIn(
            Period period, Collection<UUID> unitIds, Collection<UUID> indicatorIds);

    List<Figure> findByPeriodInAndUnitIdInAndIndicatorIdIn(
            Collection<Period> periods, Collection<UUID> unitIds, Collection<UUID> indicatorIds);

    boolean existsByIndicatorId(UUID indicatorId);
}
