package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PeopleErasures extends JpaRepository<PeopleErased, UUID> {

    Optional<PeopleErased> findByEventId(UUID eventId);

    /** Events that were over before that day and were never cleared, or of which somebody was written down since. */
    @Query("""
            select e.id from Event e
            where e.toDay < :before
              and (not exists (select x.id from PeopleErased x where x.eventId = e.id)
                   or exists (select g.id from Guest g
                              where g.eventId = e.id
                                and (g.name <> '' or g.personId is not null or g.phone is not null
                                     or g.email is not null or g.standInName <> '' or g.answerWords <> ''))
                   or exists (select a.id from GuestArrival a where a.eventId = e.id and a.standInName <> '')
                   or exists (select r.id from GiftRecipient r
                              where r.eventId = e.id and (r.name <> '' or r.address <> '')))
            order by e.toDay, e.id
            """)
    List<UUID> due(LocalDate before);

    /** How many of those that were over before that day still tell who somebody was. */
    @Query("""
            select count(e) from Event e
            where e.toDay < :before
              and (exists (select g.id from Guest g where g.eventId = e.id and g.name <> '')
                   or exists (select r.id from GiftRecipient r where r.eventId = e.id and r.name <> ''))
            """)
    long naming(LocalDate before);
}
