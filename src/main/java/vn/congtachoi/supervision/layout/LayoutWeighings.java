package vn.congtachoi.supervision.layout;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LayoutWeighings extends JpaRepository<LayoutWeighing, UUID> {

    List<LayoutWeighing> findByUnitId(UUID unitId);
}
