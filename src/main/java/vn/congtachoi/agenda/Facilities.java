package vn.congtachoi.agenda;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Facilities extends JpaRepository<Facility, UUID> {

    List<Facility> findByUnitIdOrderByKindAscNameFoldAsc(UUID unitId);

    /** Holds them until the end of the transaction, always in the same order, so that nobody waits for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select facility from Facility facility where facility.id in :ids order by facility.id")
    List<Facility> lock(Collection<UUID> ids);
}
