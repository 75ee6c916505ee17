package vn.congtachoi.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UnitLines extends Repository<UnitLineage, UUID> {

    UnitLineage save(UnitLineage line);

    List<UnitLineage> findAll();
}
