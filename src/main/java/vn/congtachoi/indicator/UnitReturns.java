package vn.congtachoi.indicator;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UnitReturns extends JpaRepository<UnitReturn, UUID> {

    Optional<UnitReturn> findByRoundIdAndUnitId(UUID roundId, UUID unitId);

    List<UnitReturn> findByRoundId(UUID roundId);

    List<UnitReturn> findByUnitIdAndSubmittedAtNotNull(UUID unitId);

    List<UnitReturn> findByRoundIdIn(Collection<UUID> roundIds);

    List<UnitReturn> findByRoundIdAndUnitIdIn(UUID roundId, Collection<UUID> unitIds);

    /** Two people on one sheet wait for each other here, so that the second sees what the first saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from UnitReturn r where r.roundId = :roundId and r.unitId = :unitId")
    Optional<UnitReturn> lock(UUID roundId, UUID unitId);

    /** Returns of these units in rounds that are not locked. */
    @Query("""
            select r from UnitReturn r
            where r.unitId in :units and r.state in :states
              and exists (select 1 from Round d where d.id = r.roundId
                          and d.state <> vn.congtachoi.indicator.RoundState.LOCKED)
            """)
    List<UnitReturn> inOpenRounds(Collection<UUID> units, Collection<ReturnState> states);
}
