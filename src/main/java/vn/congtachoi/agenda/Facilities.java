package vn.congtachoi.agenda;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Facilities extends JpaRepository<Facility, UUID> {

    List<Facility> findByUnitIdOrderByKindAscNameFoldAsc(UUID unitId);
}
