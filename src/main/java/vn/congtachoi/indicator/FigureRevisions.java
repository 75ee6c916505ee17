package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FigureRevisions extends JpaRepository<FigureRevision, UUID> {

    boolean existsByEntrySourceEvidenceId(UUID evidenceId);

    List<FigureRevision> findByFigureIdInOrderByRevision(Collection<UUID> figureIds);
}
