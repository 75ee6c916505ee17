package vn.congtachoi.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.congtachoi.kernel.Period;

interface RoundStore extends JpaRepository<Round, UUID> {

    /** Quick rounds in which one of the units was asked or that one of them owns. */
    @Query("""
            select r from Round r
            where r.quick = true
              and (r.ownerUnitId in :units or r.id in (select t.roundId from UnitReturn t where t.unitId in :units))
            order by r.dueAt desc, r.id desc
            """)
    List<Round> quickConcerning(Collection<UUID> units, Pageable page);

    /** The others, narrowed to states and to the days on which their windows end. */
    @Query("""
            select r from Round r
            where r.quick = false
              and (r.ownerUnitId in :units
               or r.id in (select t.roundId from UnitReturn t where t.unitId in :units))
              and r.state in :states
              and r.windowTo >= :from and r.windowTo <= :until
            order by r.dueAt desc, r.id desc
            """)
    List<Round> concerning(
            Collection<UUID> units, Collection<RoundState> states, LocalDate from, LocalDate until, Pageable page);

    /** Last days of their windows: the years that a list may be narrowed to. */
    @Query("""
            select distinct r.windowTo from Round r
            where r.quick = false
              and (r.ownerUnitId in :units or r.id in (select t.roundId from UnitReturn t where t.unitId in :units))
            """)
    List<LocalDate> windowEnds(Collection<UUID> units);

    @Query("""
            select count(r) from Round r
            where r.quick = :quick
              and (r.ownerUnitId in :units or r.id in (select t.roundId from UnitReturn t where t.unitId in :units))
            """)
    long countConcerning(Collection<UUID> units, boolean quick);

    @Query("""
            select r from Round r
            where r.dueAt >= :from and r.dueAt < :until
              and (r.ownerUnitId in :units or r.id in (select t.roundId from UnitReturn t where t.unitId in :units))
            order by r.dueAt
            """)
    List<Round> dueBetween(Instant from, Instant until, Collection<UUID> units);

    List<Round> findByPeriod(Period period);

    boolean existsByFormId(UUID formId);

    boolean existsByQuickFalse();

    List<Round> findByFormIdAndPeriod(UUID formId, Period period);
}
