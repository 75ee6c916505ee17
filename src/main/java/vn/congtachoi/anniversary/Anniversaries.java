package vn.congtachoi.anniversary;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Anniversaries extends JpaRepository<Anniversary, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Anniversary a where a.id = :id")
    Optional<Anniversary> lock(UUID id);

    List<Anniversary> findAllByOrderByName();
}
