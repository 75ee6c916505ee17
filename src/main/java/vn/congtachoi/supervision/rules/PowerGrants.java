package vn.congtachoi.supervision.rules;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PowerGrants extends JpaRepository<PowerGrant, UUID> {

    List<PowerGrant> findByPower(Power power);
}
