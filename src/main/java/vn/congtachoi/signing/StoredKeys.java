package vn.congtachoi.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredKeys extends JpaRepository<StoredKey, UUID> {

    Optional<StoredKey> findByActiveFor(String owner);

    List<StoredKey> findBySha256OrderByStoredAt(String sha256);
}
