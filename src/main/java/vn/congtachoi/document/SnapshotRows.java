package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SnapshotRows extends JpaRepository<SnapshotRow, UUID> {

    List<SnapshotRow> findBySnapshotIdOrderByPosition(UUID snapshotId);

    boolean existsBySnapshotId(UUID snapshotId);
}
