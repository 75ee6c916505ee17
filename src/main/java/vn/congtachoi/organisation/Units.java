package vn.congtachoi.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, UUID> {

    Unit save(Unit unit);

    Optional<Unit> findById(UUID id);

    /** All stretches of all units, without the records: whoever reads the tree changes none of them. */
    @Query("""
            select new vn.congtachoi.organisation.UnitSpan(
                v.unit.id, v.fromDay, v.untilDay,
                new vn.congtachoi.organisation.UnitFacts(v.name, v.shortName, v.kind, v.code, v.superiorLine, v.issuerLine, v.place),
                v.parentId, v.basis, v.nameFold, v.nameSort)
            from UnitVersion v""")
    List<UnitSpan> spans();
}
