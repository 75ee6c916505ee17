package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportFormStore extends JpaRepository<ReportForm, UUID> {

    List<ReportForm> findAllByOrderByNameSort();

    boolean existsByCodeAndIdNot(String code, UUID id);
}
