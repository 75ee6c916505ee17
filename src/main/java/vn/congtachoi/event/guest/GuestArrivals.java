package vn.congtachoi.event.guest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuestArrivals extends JpaRepository<GuestArrival, UUID> {

    List<GuestArrival> findByGuestIdAndUndoneFalseOrderByArrivedAtAscIdAsc(UUID guestId);

    List<GuestArrival> findByEventIdAndStandInNameNot(UUID eventId, String name);

    List<GuestArrival> findByEventIdAndUndoneFalseOrderByArrivedAtAscIdAsc(UUID eventId);
}
