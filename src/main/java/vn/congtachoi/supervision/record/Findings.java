package vn.congtachoi.supervision.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Findings extends JpaRepository<Finding, UUID> {

    List<Finding> findByVisitIdOrderByPosition(UUID visitId);

    List<Finding> findByVisitIdInOrderByPosition(Collection<UUID> visitIds);

    /** How often the same fault was found in the unit at visits that ended since that day. */
    @NativeQuery("""
            select count(*) from supervision_finding f join supervision_visit v on v.id = f.visit_id
            where v.unit_id = :unit and v.id <> :visit and v.ended_on >= :since
              and f.topic_fold = :topic and f.grade in (:grades)
            """)
    long timesBefore(UUID unit, UUID visit, LocalDate since, String topic, Set<String> grades);

    /** How often a fault was found again, by unit. */
    @Query("""
            select v.unitId, count(f) from Finding f join Visit v on v.id = f.visitId
            where v.unitId in :units and v.endedOn >= :since and f.repeats = true
            group by v.unitId
            """)
    List<Object[]> repeatedIn(Set<UUID> units, LocalDate since);
}
