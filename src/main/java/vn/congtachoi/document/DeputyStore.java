package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeputyStore extends JpaRepository<Deputy, UUID> {

    List<Deputy> findByUnitIdOrderByFromDayDesc(UUID unitId);

    @Query("""
            select count(d) > 0 from Deputy d
            where d.unitId = :unitId and d.personId = :personId and d.deputyId = :deputyId
              and d.fromDay <= :day and d.toDay >= :day
            """)
    boolean stands(UUID unitId, UUID personId, UUID deputyId, LocalDate day);
}
