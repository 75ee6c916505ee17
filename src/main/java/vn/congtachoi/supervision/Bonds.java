package vn.congtachoi.supervision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Bonds extends JpaRepository<Bond, UUID> {

    List<Bond> findByPersonIdIn(Collection<UUID> personIds);
}
