package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Guests extends JpaRepository<Guest, UUID> {

    List<Guest> findByEventIdOrderByPlaceAscIdAsc(UUID eventId);

    Optional<Guest> findByCodeHash(String codeHash);

    long countByEventId(UUID eventId);

    /** Of events that were over before that day, those who can still be reached. */
    @Query("""
            select g from Guest g
            where (g.phone is not null or g.email is not null)
              and exists (select e.id from Event e where e.id = g.eventId and e.toDay < :before)
            """)
    List<Guest> reachableAfter(LocalDate before);
}
