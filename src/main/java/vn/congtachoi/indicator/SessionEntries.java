package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SessionEntries extends JpaRepository<SessionEntry, UUID> {

    List<SessionEntry> findByRoundIdAndUnitIdAndIndicatorIdOrderByHeldOnAscIdAsc(
            UUID roundId, UUID unitId, UUID indicatorId);

    List<SessionEntry> findByRoundIdAndUnitIdIn(UUID roundId, Collection<UUID> unitIds);
}
