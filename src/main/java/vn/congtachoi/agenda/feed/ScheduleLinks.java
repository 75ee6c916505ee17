package vn.congtachoi.agenda.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScheduleLinks extends JpaRepository<ScheduleLink, UUID> {

    Optional<ScheduleLink> findBySecretHashAndRevokedAtIsNull(String secretHash);

    List<ScheduleLink> findByAccountIdAndRevokedAtIsNull(UUID accountId);
}
