package vn.congtachoi.anniversary;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnniversaryYearParts extends JpaRepository<AnniversaryYearPart, UUID> {

    List<AnniversaryYearPart> findByAnniversaryId(UUID anniversaryId);
}
