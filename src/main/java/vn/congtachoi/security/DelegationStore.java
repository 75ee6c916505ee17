package vn.congtachoi.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DelegationStore extends Repository<Delegation, UUID> {

    Delegation saveAndFlush(Delegation delegation);

    Optional<Delegation> findById(UUID id);

    List<Delegation> findByPersonIdOrderByFromDayDescIdDesc(UUID personId);
}
