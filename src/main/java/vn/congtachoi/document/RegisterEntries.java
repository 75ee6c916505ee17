package vn.congtachoi.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegisterEntries extends JpaRepository<RegisterEntry, UUID> {

    /** The line whose number the paper holds; numbers it gave up are not among them. */
    @Query("""
            select e from RegisterEntry e
            where e.documentId = :documentId and e.state <> vn.congtachoi.document.RegisterState.CANCELLED
            """)
    Optional<RegisterEntry> ofDocument(UUID documentId);

    @Query("""
            select e from RegisterEntry e
            where e.documentId in :documentIds and e.state <> vn.congtachoi.document.RegisterState.CANCELLED
            """)
    List<RegisterEntry> ofDocuments(Collection<UUID> documentIds);

    @Query("""
            select e from RegisterEntry e
            where e.unitId = :unitId and e.numberYear = :year
              and e.searchFold like :pattern escape '\\'
              and (:allKinds = true or e.kindId in :kinds)
              and e.state in :states
              and (:seriesId is null or e.seriesId = :seriesId)
            """)
    Page<RegisterEntry> search(
            UUID unitId,
            int year,
            String pattern,
            boolean allKinds,
            Collection<UUID> kinds,
            Collection<RegisterState> states,
            @Nullable UUID seriesId,
            Pageable page);

    @Query("select distinct e.numberYear from RegisterEntry e where e.unitId = :unitId order by e.numberYear desc")
    List<Integer> years(UUID unitId);
}
