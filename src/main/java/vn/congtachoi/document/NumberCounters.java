package vn.congtachoi.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NumberCounters extends JpaRepository<NumberCounter, UUID> {

    Optional<NumberCounter> findBySeriesIdAndKindCodeAndNumberYear(UUID seriesId, String kindCode, int numberYear);

    /** Whether the series gave a number in that year. */
    boolean existsBySeriesIdAndNumberYear(UUID seriesId, int numberYear);
}
