package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportFormStore extends JpaRepository<ReportForm, UUID> {

    List<ReportForm> findAllByOrderByNameSort();

    @Query("select distinct f from ReportForm f join f.lines l where l.indicatorId = :indicatorId order by f.nameSort")
    List<ReportForm> asking(UUID indicatorId);

    boolean existsByCodeAndIdNot(String code, UUID id);
}
