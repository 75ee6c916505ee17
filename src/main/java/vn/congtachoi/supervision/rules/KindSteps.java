package vn.congtachoi.supervision.rules;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KindSteps extends JpaRepository<KindStep, UUID> {

    List<KindStep> findAllByOrderByPosition();
}
