package vn.congtachoi.supervision;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Campaigns extends JpaRepository<Campaign, UUID> {

    /** Waits for whoever changes the same campaign now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Campaign r where r.id = :id")
    Optional<Campaign> lock(UUID id);

    List<Campaign> findByPlanIdOrderByWorksFromAscIdAsc(UUID planId);
}
