package vn.congtachoi.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FundingCeilings extends JpaRepository<FundingCeiling, UUID> {

    List<FundingCeiling> findByProgrammeIdAndUnitIdAndYear(UUID programmeId, UUID unitId, int year);

    Optional<FundingCeiling> findByProgrammeIdAndUnitIdAndYearAndSource(
            UUID programmeId, UUID unitId, int year, FundingSource source);
}
