package vn.congtachoi.supervision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Outlines extends JpaRepository<Outline, UUID> {

    List<Outline> findByUnitIdInAndLatestTrueOrderByName(Collection<UUID> unitIds);

    List<Outline> findByFamilyIdOrderByNumberDesc(UUID familyId);
}
