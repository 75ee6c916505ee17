package vn.congtachoi.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgrammeAreas extends JpaRepository<ProgrammeArea, UUID> {

    List<ProgrammeArea> findByProgrammeId(UUID programmeId);

    List<ProgrammeArea> findByUnitId(UUID unitId);

    Optional<ProgrammeArea> findByProgrammeIdAndUnitId(UUID programmeId, UUID unitId);
}
