package vn.congtachoi.event.guest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Guests extends JpaRepository<Guest, UUID> {

    List<Guest> findByEventIdOrderByPlaceAscIdAsc(UUID eventId);

    Optional<Guest> findByCodeHash(String codeHash);

    long countByEventId(UUID eventId);
}
