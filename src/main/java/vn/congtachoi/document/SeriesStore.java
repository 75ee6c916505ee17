package vn.congtachoi.document;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SeriesStore extends JpaRepository<NumberSeries, UUID> {

    List<NumberSeries> findByUnitIdOrderByPosition(UUID unitId);

    /** Whoever takes a number of the series waits for whoever takes one now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from NumberSeries s where s.id = :id")
    Optional<NumberSeries> lock(UUID id);
}
