package vn.congtachoi.supervision.layout;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LayoutAttempts extends JpaRepository<LayoutAttempt, UUID> {

    /** Waits for whoever changes the same one now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from LayoutAttempt a where a.id = :id")
    Optional<LayoutAttempt> lock(UUID id);

    Optional<LayoutAttempt> findFirstByPlanIdAndStateInOrderByIdDesc(UUID planId, Collection<AttemptState> states);

    List<LayoutAttempt> findByState(AttemptState state);

    List<LayoutAttempt> findByPlanIdAndStateIn(UUID planId, Collection<AttemptState> states);
}
