package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Absences extends JpaRepository<Absence, UUID> {

    /** Those of these people that touch the days, both included. */
    @Query("""
            select a from Absence a
            where a.personId in :people and a.fromDay <= :to and a.toDay >= :from
            order by a.fromDay, a.id
            """)
    List<Absence> touching(Collection<UUID> people, LocalDate from, LocalDate to);

    /** Those of these units, and hers, that are not over on that day. */
    @Query("""
            select a from Absence a
            where (a.unitId in :units or a.personId = :me) and a.toDay >= :from
            order by a.fromDay, a.id
            """)
    List<Absence> since(Collection<UUID> units, UUID me, LocalDate from);

    /** Those of these units, and hers, that touch the days, both included. */
    @Query("""
            select a from Absence a
            where (a.unitId in :units or a.personId = :me) and a.fromDay <= :to and a.toDay >= :from
            order by a.fromDay, a.id
            """)
    List<Absence> between(Collection<UUID> units, UUID me, LocalDate from, LocalDate to);
}
