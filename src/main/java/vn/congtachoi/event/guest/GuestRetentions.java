package vn.congtachoi.event.guest;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuestRetentions extends JpaRepository<GuestRetention, UUID> {}
