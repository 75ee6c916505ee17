package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorChecks extends JpaRepository<IndicatorCheck, UUID> {

    List<IndicatorCheck> findByLeftIdIn(Collection<UUID> leftIds);
}
