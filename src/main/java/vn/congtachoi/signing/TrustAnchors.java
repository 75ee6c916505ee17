package vn.congtachoi.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TrustAnchors extends JpaRepository<TrustAnchor, UUID> {

    Optional<TrustAnchor> findBySha256(String sha256);

    List<TrustAnchor> findAllByOrderBySubjectNameAscIdAsc();
}
