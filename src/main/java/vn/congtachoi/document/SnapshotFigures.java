package vn.congtachoi.document;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SnapshotFigures extends JpaRepository<SnapshotFigure, UUID> {

    List<SnapshotFigure> findBySnapshotIdOrderByPosition(UUID snapshotId);

    /** A figure of an indicator in a paper. */
    record Use(UUID documentId, UUID unitId, String period) {}

    /** Where papers in these states say a figure of this indicator. */
    @Query("""
            select distinct new vn.congtachoi.document.SnapshotFigures$Use(s.documentId, f.unitId, f.period)
            from SnapshotFigure f join DocumentSnapshot s on s.id = f.snapshotId
            join Document d on d.id = s.documentId
            where f.indicator = :indicator and d.state in :states
            """)
    List<Use> uses(String indicator, Set<DocumentState> states);
}
