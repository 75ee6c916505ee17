package vn.congtachoi.recommendation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Recommendations extends JpaRepository<Recommendation, UUID> {

    /** Waits for whoever takes a step with the same recommendation now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Recommendation r where r.id = :id")
    Optional<Recommendation> lock(UUID id);

    List<Recommendation> findByDocumentId(UUID documentId);

    List<Recommendation> findByOriginTypeAndOriginIdOrderByCodeYearAscCodeNumberAsc(String type, UUID id);

    boolean existsByOriginTypeAndOriginIdAndOpenNowTrue(String type, UUID id);

    /** What lies with these units, the longest late first. */
    @Query("""
            select r from Recommendation r
            where r.addresseeUnitId in :units and r.openNow = true and r.state in :states
            order by r.dueOn, r.id
            """)
    List<Recommendation> with(Collection<UUID> units, Set<RecommendationState> states);

    /** What waits for these units, or for the leader of a team, to be confirmed. */
    @Query("""
            select r from Recommendation r
            where r.openNow = true and r.state = vn.congtachoi.recommendation.RecommendationState.ANSWERED
              and (r.unitId in :units or r.keeperId = :person)
            order by r.stateSince, r.id
            """)
    List<Recommendation> toConfirm(Collection<UUID> units, UUID person);

    /** What nobody answered in time, while it was not reported higher. */
    @Query("""
            select r from Recommendation r
            where r.openNow = true and r.escalatedOn is not null and r.state in :states
              and (r.unitId in :units or r.keeperId = :person)
            order by r.escalatedOn, r.id
            """)
    List<Recommendation> escalated(Collection<UUID> units, UUID person, Set<RecommendationState> states);

    /** Open ones that fall due on these days, on either side of a person. */
    @Query("""
            select r from Recommendation r
            where r.openNow = true and r.dueOn between :from and :to
              and (r.addresseeUnitId in :addressees or r.unitId in :issuers or r.keeperId = :person)
            order by r.dueOn, r.id
            """)
    List<Recommendation> dueBetween(
            Collection<UUID> addressees, Collection<UUID> issuers, UUID person, LocalDate from, LocalDate to);

    /** Open ones that nobody has answered by that day, and that were not marked yet. */
    @Query("""
            select r.id from Recommendation r
            where r.openNow = true and r.firstAnsweredOn is null and r.escalatedOn is null and r.answerBy < :today
            order by r.answerBy, r.id
            """)
    List<UUID> unanswered(LocalDate today);

    /** What falls due on these days and lies with its addressee. */
    @Query("""
            select r from Recommendation r
            where r.openNow = true and r.dueOn between :from and :to and r.state in :states
            order by r.dueOn, r.id
            """)
    List<Recommendation> comingDue(LocalDate from, LocalDate to, Set<RecommendationState> states);
}
