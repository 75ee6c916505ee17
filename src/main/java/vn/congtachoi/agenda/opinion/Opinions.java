package vn.congtachoi.agenda.opinion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Opinions extends JpaRepository<Opinion, UUID> {

    /** Waits for whoever answers or closes the same question now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Opinion o where o.id = :id")
    Optional<Opinion> lock(UUID id);

    /** A draft is its asker's; what was sent is also of those who are asked and of those who may ask for the unit. */
    @Query("""
            select o from Opinion o
            where (o.askerId = :me
                   or (o.state <> vn.congtachoi.agenda.opinion.OpinionState.DRAFT
                       and (o.unitId in :units
                            or exists (select v.id from OpinionVoice v where v.opinionId = o.id and v.personId = :me))))
              and (:mine = false
                   or exists (select v.id from OpinionVoice v where v.opinionId = o.id and v.personId = :me))
              and o.titleFold like :pattern escape '\\'
              and o.state in :states
            """)
    Slice<Opinion> search(
            UUID me, Set<UUID> units, boolean mine, String pattern, Collection<OpinionState> states, Pageable page);

    List<Opinion> findByPaperTypeAndPaperIdOrderByCreatedAtDescIdDesc(String paperType, UUID paperId);

    /** Open ones that wait for her answer. */
    @Query("""
            select o from Opinion o
            where o.state = vn.congtachoi.agenda.opinion.OpinionState.ASKING
              and exists (select v.id from OpinionVoice v
                          where v.opinionId = o.id and v.personId = :me
                            and v.stance = vn.congtachoi.agenda.opinion.Stance.UNSAID)
            order by o.dueAt, o.id
            """)
    List<Opinion> waitingFor(UUID me);

    /** Open ones that she asked and could end: nobody is missing, or the time is over. */
    @Query("""
            select o from Opinion o
            where o.state = vn.congtachoi.agenda.opinion.OpinionState.ASKING and o.askerId = :me
              and (o.dueAt < :now
                   or not exists (select v.id from OpinionVoice v
                                  where v.opinionId = o.id
                                    and v.stance = vn.congtachoi.agenda.opinion.Stance.UNSAID))
            order by o.dueAt, o.id
            """)
    List<Opinion> toEnd(UUID me, Instant now);
}
