package vn.congtachoi.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Settings extends Repository<Setting, UUID> {

    Setting save(Setting setting);

    Optional<Setting> findByName(String name);
}
