package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FigureQueries extends JpaRepository<FigureQuery, UUID> {

    List<FigureQuery> findByRoundIdAndUnitIdIn(UUID roundId, Collection<UUID> unitIds);

    List<FigureQuery> findByUnitIdInAndState(Collection<UUID> unitIds, QueryState state);

    boolean existsByRoundIdAndUnitIdAndState(UUID roundId, UUID unitId, QueryState state);
}
