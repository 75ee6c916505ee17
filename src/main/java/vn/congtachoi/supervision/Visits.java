package vn.congtachoi.supervision;

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
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;

interface Visits extends JpaRepository<Visit, UUID> {

    /** Waits for whoever takes a step with the same visit now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Visit v where v.id = :id")
    Optional<Visit> lock(UUID id);

    List<Visit> findByCampaignIdOrderByPosition(UUID campaignId);

    List<Visit> findByCampaignIdInOrderByPosition(Collection<UUID> campaignIds);

    /** Those of the plan of a year that she reads; a restricted one is its named list's alone. */
    @Query("""
            select v from Visit v join Campaign r on r.id = v.campaignId join YearPlan p on p.id = r.planId
            where p.planYear = :year
              and (r.restricted = false
                   or exists (select x.id from CampaignReader x where x.campaignId = r.id and x.personId = :me))
              and (r.unitId in :units
                   or (v.unitId in :units and v.state in :told)
                   or exists (select s.id from Seat s where s.teamId = v.teamId and s.personId = :me))
              and (v.bodyFold like :pattern escape '\\' or r.themeFold like :pattern escape '\\')
              and r.kind in :kinds
              and v.state in :states
              and (:mine = false
                   or exists (select s.id from Seat s where s.teamId = v.teamId and s.personId = :me))
            """)
    Slice<Visit> search(
            int year,
            UUID me,
            Set<UUID> units,
            Set<VisitState> told,
            String pattern,
            Set<SupervisionKind> kinds,
            Set<VisitState> states,
            boolean mine,
            Pageable page);

    /** The same on given days, whatever year's plan they stand in. */
    @Query("""
            select v from Visit v join Campaign r on r.id = v.campaignId
            where v.heldOn between :from and :to and v.state in :states
              and (r.restricted = false
                   or exists (select x.id from CampaignReader x where x.campaignId = r.id and x.personId = :me))
              and (r.unitId in :units
                   or (v.unitId in :units and v.state in :told)
                   or exists (select s.id from Seat s where s.teamId = v.teamId and s.personId = :me))
            order by v.heldOn, v.half, v.id
            """)
    List<Visit> between(
            LocalDate from, LocalDate to, UUID me, Set<UUID> units, Set<VisitState> told, Set<VisitState> states);

    /** Those that are hers: as one of the team, or as whoever answers for the body. */
    @Query("""
            select v from Visit v join Campaign r on r.id = v.campaignId
            where v.state in :states
              and (r.restricted = false
                   or exists (select x.id from CampaignReader x where x.campaignId = r.id and x.personId = :me))
              and ((v.unitId in :answered and v.state in :told)
                   or r.unitId in :arranged
                   or exists (select s.id from Seat s where s.teamId = v.teamId and s.personId = :me))
            order by v.heldOn, v.id
            """)
    List<Visit> hers(UUID me, Set<UUID> answered, Set<UUID> arranged, Set<VisitState> told, Set<VisitState> states);

    /** Days that are hers: she goes, or answers for the body, which was told. */
    @Query("""
            select v from Visit v join Campaign r on r.id = v.campaignId
            where v.heldOn between :from and :to and v.state in :states
              and (r.restricted = false
                   or exists (select x.id from CampaignReader x where x.campaignId = r.id and x.personId = :me))
              and ((v.unitId in :answered and v.state in :told)
                   or exists (select s.id from Seat s where s.teamId = v.teamId and s.personId = :me))
            order by v.heldOn, v.id
            """)
    List<Visit> daysOf(
            UUID me, Set<UUID> answered, Set<VisitState> told, Set<VisitState> states, LocalDate from, LocalDate to);

    /** Those in whose team she is and that are being held, or are to begin within these days. */
    @Query("""
            select v from Visit v join Campaign r on r.id = v.campaignId
            where (v.state = :underway or (v.state in :ahead and v.heldOn between :from and :to))
              and (r.restricted = false
                   or exists (select x.id from CampaignReader x where x.campaignId = r.id and x.personId = :me))
              and exists (select s.id from Seat s where s.teamId = v.teamId and s.personId = :me)
            order by v.heldOn, v.half, v.id
            """)
    List<Visit> onSite(UUID me, VisitState underway, Set<VisitState> ahead, LocalDate from, LocalDate to);

    /** What a unit has to do with on given days: it visits, or is visited, and everybody may know. */
    @Query("""
            select v from Visit v join Campaign r on r.id = v.campaignId
            where v.heldOn between :from and :to and v.state in :states and r.restricted = false
              and (r.unitId = :unit or v.unitId = :unit)
            order by v.heldOn, v.half, v.id
            """)
    List<Visit> ofUnit(UUID unit, LocalDate from, LocalDate to, Set<VisitState> states);

    /** The visits of campaigns of the unit to these units from that year's plan on; restricted ones are left out. */
    @Query("""
            select new vn.congtachoi.supervision.BodyVisit(v.unitId, p.planYear, v.state, v.heldOn)
            from Visit v join Campaign r on r.id = v.campaignId join YearPlan p on p.id = r.planId
            where r.unitId = :unit and v.unitId in :bodies and p.planYear >= :from and v.state in :states
              and r.restricted = false
            """)
    List<BodyVisit> ofBodies(UUID unit, Set<UUID> bodies, int from, Set<VisitState> states);

    /** What stands on these days at one of the bodies, or takes one of the people there, whoever may read it. */
    @Query("""
            select v from Visit v
            where v.heldOn between :from and :to and v.state in :states
              and (v.unitId in :bodies
                   or exists (select s.id from Seat s where s.teamId = v.teamId and s.personId in :people))
            order by v.heldOn, v.id
            """)
    List<Visit> around(Set<UUID> bodies, Set<UUID> people, LocalDate from, LocalDate to, Set<VisitState> states);
}
