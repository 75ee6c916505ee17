package vn.congtachoi.event.guest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GiftRecipients extends JpaRepository<GiftRecipient, UUID> {

    List<GiftRecipient> findByGiftIdOrderByPosition(UUID giftId);

    List<GiftRecipient> findByEventIdOrderByPosition(UUID eventId);
}
