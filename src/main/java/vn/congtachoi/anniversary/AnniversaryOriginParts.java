package vn.congtachoi.anniversary;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnniversaryOriginParts extends JpaRepository<AnniversaryOriginPart, UUID> {

    List<AnniversaryOriginPart> findByAnniversaryIdOrderByPosition(UUID anniversaryId);

    List<AnniversaryOriginPart> findAllByOrderByPosition();
}
