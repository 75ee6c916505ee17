package vn.congtachoi.programme;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Programmes extends JpaRepository<Programme, UUID> {

    boolean existsByCode(String code);

    boolean existsByCodeAndIdNot(String code, UUID id);

    Optional<Programme> findByCode(String code);

    List<Programme> findBySuccessorIdOrderByShortSort(UUID successorId);

    @Query("select p from Programme p join p.contents c where c.id = :contentId")
    Optional<Programme> findByContent(UUID contentId);

    /** Those of the contents whose programme ran on one of the days at least; one that ended on no known day did not. */
    @Query("""
            select c.id from Programme p join p.contents c
            where c.id in :contentIds
              and (p.validFrom is null or p.validFrom <= :to)
              and (p.validTo is null or p.validTo >= :from)
              and (p.closed = false or p.closedOn >= :from)
            """)
    Set<UUID> contentsRunning(Collection<UUID> contentIds, LocalDate from, LocalDate to);

    /** Waits for whoever changes the parts of the same programme now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Programme p where p.id = :id")
    Optional<Programme> lock(UUID id);

    /** The conditions on days say what {@link Programme#status} says of a loaded one. */
    @Query("""
            select p from Programme p
            where p.nameFold like :pattern escape '\\'
              and p.kind in :kinds
              and (:everywhere = true or p.ownerUnitId is null or p.ownerUnitId in :owners)
              and (p.validFrom is null or p.validFrom <= :lastDay)
              and (p.validTo is null or p.validTo >= :firstDay)
              and (p.closedOn is null or p.closedOn >= :firstDay)
              and (
                (:closed = true and (
                    (p.closed = true and (p.closedOn is null or p.closedOn <= :today)) or p.validTo < :today))
                or (not (
                    (p.closed = true and (p.closedOn is null or p.closedOn <= :today))
                    or (p.validTo is not null and p.validTo < :today)) and (
                    (:notStarted = true and p.validFrom > :today)
                    or (:running = true and (p.validFrom is null or p.validFrom <= :today))))
              )
            order by p.shortSort, p.id
            """)
    Page<Programme> search(
            String pattern,
            Set<ProgrammeKind> kinds,
            boolean everywhere,
            Collection<UUID> owners,
            boolean notStarted,
            boolean running,
            boolean closed,
            LocalDate today,
            LocalDate firstDay,
            LocalDate lastDay,
            Pageable page);
}
