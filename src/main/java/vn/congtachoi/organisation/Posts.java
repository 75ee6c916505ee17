package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Posts extends Repository<Post, UUID> {

    Post save(Post post);

    Optional<Post> findById(UUID id);

    @Query("select p from Post p join fetch p.person where p.person.id = :person order by p.fromDay, p.id")
    List<Post> of(UUID person);

    @Query("""
            select p from Post p join fetch p.person where p.person.id in :people
            and p.fromDay <= :day and (p.untilDay is null or p.untilDay > :day)
            order by p.main desc, p.fromDay, p.id""")
    List<Post> ofOn(Collection<UUID> people, LocalDate day);

    @Query("""
            select p from Post p join fetch p.person where p.unitId in :units
            and p.fromDay <= :day and (p.untilDay is null or p.untilDay > :day)
            order by p.person.nameSort, p.id""")
    List<Post> inOn(Collection<UUID> units, LocalDate day);

    @Query("""
            select p from Post p join fetch p.person where p.organId = :organ
            and p.fromDay <= :day and (p.untilDay is null or p.untilDay > :day)
            order by p.person.nameSort, p.id""")
    List<Post> membersOn(UUID organ, LocalDate day);

    @Query("""
            select p from Post p join fetch p.person
            where p.fromDay <= :day and (p.untilDay is null or p.untilDay > :day)
            order by p.main desc, p.fromDay, p.id""")
    List<Post> allOn(LocalDate day);

    @Query("""
            select p from Post p join fetch p.person where p.termId = :term
            and (p.untilDay is null or p.untilDay > :day)""")
    List<Post> ofTermFrom(UUID term, LocalDate day);

    @Query("""
            select p from Post p join fetch p.person where p.unitId = :unit
            and (p.untilDay is null or p.untilDay > :day)""")
    List<Post> inFrom(UUID unit, LocalDate day);
}
