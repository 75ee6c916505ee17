package vn.congtachoi.event;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Events extends JpaRepository<Event, UUID> {

    /** Waits for whoever takes a step with the same event now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.id = :id")
    Optional<Event> lock(UUID id);

    /**
     * Those that concern her: of units that she prepares for or reads, what those above have announced, and what she
     * carries herself.
     */
    @Query("""
            select e from Event e
            where (e.unitId in :prepared or e.leadId = :me or e.chairId = :me
                   or (e.unitId in :units and e.state <> vn.congtachoi.event.EventState.PROPOSED)
                   or (e.unitId in :above and e.state in :told)
                   or (e.state in :told and exists (select d.id from EventDuty d
                                                    where d.eventId = e.id
                                                      and (d.personId = :me or d.unitId in :units))))
              and (:everywhere = true or e.unitId in :wanted)
              and e.titleFold like :pattern escape '\\'
              and e.kind in :kinds and e.state in :states
              and e.fromDay <= :to and e.toDay >= :from
            """)
    Slice<Event> search(
            Set<UUID> prepared,
            Set<UUID> units,
            Set<UUID> above,
            UUID me,
            Set<EventState> told,
            boolean everywhere,
            Set<UUID> wanted,
            String pattern,
            Set<EventKind> kinds,
            Set<EventState> states,
            LocalDate from,
            LocalDate to,
            Pageable page);

    /** Those that touch these days in one of the states. */
    @Query("""
            select e from Event e
            where e.fromDay <= :to and e.toDay >= :from and e.state in :states
            order by e.fromDay, e.id
            """)
    List<Event> touching(LocalDate from, LocalDate to, Collection<EventState> states);

    /** The same of one unit. */
    @Query("""
            select e from Event e
            where e.unitId = :unit and e.fromDay <= :to and e.toDay >= :from and e.state in :states
            order by e.fromDay, e.id
            """)
    List<Event> ofUnit(UUID unit, LocalDate from, LocalDate to, Collection<EventState> states);

    /** Those in which a unit, or one of its people, has something to do. */
    @Query("""
            select e from Event e
            where e.fromDay <= :to and e.toDay >= :from and e.state in :states
              and exists (select d.id from EventDuty d where d.eventId = e.id and d.unitId = :unit)
            order by e.fromDay, e.id
            """)
    List<Event> withDutyOf(UUID unit, LocalDate from, LocalDate to, Collection<EventState> states);

    /** Those in which she stands in front, which she carries, or which nobody carries at a unit of hers. */
    @Query("""
            select e from Event e
            where e.state in :states
              and (e.leadId = :me or (e.leadId is null and e.unitId in :prepared))
            order by e.fromDay, e.id
            """)
    List<Event> hers(UUID me, Set<UUID> prepared, Collection<EventState> states);

    /** Those in which she takes part in front: as chair or lead. */
    @Query("""
            select e from Event e
            where e.fromDay <= :to and e.toDay >= :from and e.state in :states
              and (e.leadId = :me or e.chairId = :me)
            order by e.fromDay, e.id
            """)
    List<Event> days(UUID me, LocalDate from, LocalDate to, Collection<EventState> states);

    /** What was held for an anniversary, the latest first. */
    List<Event> findByAnniversaryIdAndUnitIdAndStateInOrderByFromDayDescIdDesc(
            UUID anniversaryId, UUID unitId, Collection<EventState> states);

    List<Event> findByAnniversaryIdOrderByFromDayDescIdDesc(UUID anniversaryId);

    boolean existsByAnniversaryId(UUID anniversaryId);

    boolean existsByAnniversaryIdAndUnitIdAndAnniversaryYear(UUID anniversaryId, UUID unitId, int year);

    /** Where something for an anniversary was held before. */
    @Query("select distinct e.unitId from Event e where e.anniversaryId = :anniversaryId and e.state in :states")
    List<UUID> unitsThatHeld(UUID anniversaryId, Collection<EventState> states);

    /** Those of a unit that feed an indicator and were confirmed, whose last day lies among these. */
    @Query("""
            select e from Event e
            where e.unitId = :unit and e.indicatorId is not null
              and e.state = vn.congtachoi.event.EventState.CLOSED and e.toDay between :from and :to
            order by e.toDay, e.id
            """)
    List<Event> counted(UUID unit, LocalDate from, LocalDate to);
}
