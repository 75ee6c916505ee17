package vn.congtachoi.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AttachmentFiles extends JpaRepository<AttachmentFile, UUID> {

    @Query("""
            select f from AttachmentFile f where f.subjectType = :type and f.subjectId = :id and f.removedAt is null
            order by f.addedAt, f.id""")
    List<AttachmentFile> of(String type, UUID id);

    /** Whether a row still needs the bytes: it is not removed, or only since this moment. */
    @Query("""
            select count(f) > 0 from AttachmentFile f where f.sha256 = :sha256
            and (f.removedAt is null or f.removedAt > :since)""")
    boolean needs(String sha256, Instant since);
}
