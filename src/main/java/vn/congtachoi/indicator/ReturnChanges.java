package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReturnChanges extends JpaRepository<ReturnChange, UUID> {

    List<ReturnChange> findByReturnIdOrderByChangedAtAscIdAsc(UUID returnId);
}
