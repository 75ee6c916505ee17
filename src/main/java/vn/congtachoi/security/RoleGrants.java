package vn.congtachoi.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoleGrants extends Repository<RoleGrant, UUID> {

    RoleGrant save(RoleGrant grant);

    Optional<RoleGrant> findById(UUID id);

    List<RoleGrant> findByPersonId(UUID personId);

    List<RoleGrant> findByPersonIdIn(Collection<UUID> personIds);

    List<RoleGrant> findByUnitId(UUID unitId);
}
