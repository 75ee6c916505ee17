package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentKinds extends JpaRepository<DocumentKind, UUID> {

    Optional<DocumentKind> findByCode(String code);

    List<DocumentKind> findAllByOrderByPosition();
}
