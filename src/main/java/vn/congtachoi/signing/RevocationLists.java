package vn.congtachoi.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RevocationLists extends JpaRepository<RevocationList, UUID> {

    @Query("select l from RevocationList l join fetch l.trustAnchor order by l.addedAt, l.id")
    List<RevocationList> all();

    @Query("select l from RevocationList l join fetch l.trustAnchor a where a.id = :anchor")
    Optional<RevocationList> of(UUID anchor);
}
