package vn.congtachoi.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    List<Account> findByPersonIdIn(List<UUID> personIds);

    boolean existsByUsername(String username);

    long count();
}
