package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Oversights extends Repository<Oversight, UUID> {

    Oversight save(Oversight oversight);

    Optional<Oversight> findById(UUID id);

    @Query("""
            select o from Oversight o join fetch o.person where o.unitId = :unit
            and o.fromDay <= :day and (o.untilDay is null or o.untilDay > :day)
            order by o.person.nameSort, o.id""")
    List<Oversight> ofUnit(UUID unit, LocalDate day);

    @Query("""
            select o from Oversight o join fetch o.person where o.person.id = :person
            and o.fromDay <= :day and (o.untilDay is null or o.untilDay > :day)
            order by o.fromDay, o.id""")
    List<Oversight> byPerson(UUID person, LocalDate day);

    @Query("""
            select o from Oversight o join fetch o.person where o.unitId in :units
            order by o.fromDay desc, o.person.nameSort, o.id""")
    List<Oversight> ofUnits(Collection<UUID> units);

    @Query("""
            select o from Oversight o join fetch o.person where o.person.id = :person
            order by o.fromDay desc, o.id""")
    List<Oversight> everBy(UUID person);

    @Query("select o from Oversight o where o.unitId = :unit and (o.untilDay is null or o.untilDay > :day)")
    List<Oversight> ofUnitFrom(UUID unit, LocalDate day);
}
