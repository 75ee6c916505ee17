package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GiftRecipients extends JpaRepository<GiftRecipient, UUID> {

    List<GiftRecipient> findByGiftIdOrderByPosition(UUID giftId);

    List<GiftRecipient> findByEventIdOrderByPosition(UUID eventId);

    /** Of events that were over before that day, those who are still named. */
    @Query("""
            select r from GiftRecipient r
            where r.name <> ''
              and exists (select e.id from Event e where e.id = r.eventId and e.toDay < :before)
            """)
    List<GiftRecipient> namedAfter(LocalDate before);
}
