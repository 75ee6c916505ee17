package vn.congtachoi.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, UUID> {

    Unit save(Unit unit);

    Optional<Unit> findById(UUID id);

    @Query("select v from UnitVersion v join fetch v.unit")
    List<UnitVersion> versions();
}
