package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.congtachoi.kernel.Period;

interface Figures extends JpaRepository<Figure, UUID> {

    Optional<Figure> findByPeriodAndUnitIdAndIndicatorId(Period period, UUID unitId, UUID indicatorId);

    List<Figure> findByPeriodAndUnitIdInAndIndicatorIdIn(
            Period period, Collection<UUID> unitIds, Collection<UUID> indicatorIds);

    /** How far up anything of the unit is seen in the period; null when it has no figures. */
    @Query("select max(f.reach) from Figure f where f.unitId = :unitId and f.period = :period")
    @Nullable
    Integer highestReach(UUID unitId, Period period);

    boolean existsByIndicatorId(UUID indicatorId);

    /** Those of the indicators for which anything was entered in the period. */
    @Query("select distinct f.indicatorId from Figure f where f.period = :period and f.indicatorId in :indicators")
    Set<UUID> reportedIn(Period period, Collection<UUID> indicators);

    /** How much of each period was taken over from before the portal. */
    @Query("""
            select f.period, count(f), count(distinct f.unitId), count(distinct f.indicatorId)
            from Figure f
            where f.entry.source.way = :way and f.unitId in :units and f.entry.typed.value is not null
            group by f.period
            """)
    List<Object[]> countByPeriod(EntryWay way, Collection<UUID> units);
}
