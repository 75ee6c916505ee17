package vn.congtachoi.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Organs extends Repository<Organ, UUID> {

    Organ save(Organ organ);

    Optional<Organ> findById(UUID id);

    List<Organ> findByUnitIdOrderByKindAscNameAsc(UUID unitId);
}
