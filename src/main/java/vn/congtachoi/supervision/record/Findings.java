package vn.congtachoi.supervision.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

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
}
