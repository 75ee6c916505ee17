package vn.congtachoi.supervision.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KindRules extends JpaRepository<KindRule, UUID> {

    List<KindRule> findAllByOrderByPosition();

    Optional<KindRule> findByCode(SupervisionKind code);
}
