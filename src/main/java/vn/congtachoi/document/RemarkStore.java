package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkStore extends JpaRepository<Remark, UUID> {

    List<Remark> findByDocumentIdOrderByMadeAtAscIdAsc(UUID documentId);
}
