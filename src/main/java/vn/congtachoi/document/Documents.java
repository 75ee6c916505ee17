package vn.congtachoi.document;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Documents extends JpaRepository<Document, UUID> {

    /** Waits for whoever takes a step with the same paper now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> lock(UUID id);

    Optional<Document> findByProofHash(String proofHash);

    Optional<Document> findByTypedHash(String typedHash);

    List<Document> findByOriginTypeAndOriginIdOrderByCreatedAtDesc(String originType, UUID originId);

    @Query("""
            select d from Document d
            where d.unitId in :units
              and d.searchFold like :pattern escape '\\'
              and (:allKinds = true or d.kindId in :kinds)
              and d.state in :states
            """)
    Page<Document> search(
            Collection<UUID> units,
            String pattern,
            boolean allKinds,
            Collection<UUID> kinds,
            Set<DocumentState> states,
            Pageable page);

    @Query("select d from Document d where d.unitId in :units and d.state in :states order by d.stateSince")
    List<Document> standing(Collection<UUID> units, Set<DocumentState> states);
}
