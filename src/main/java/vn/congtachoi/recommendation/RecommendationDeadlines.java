package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal does by itself when days come near or pass; each once, whatever is started anew. */
@Service
@PreAuthorize("denyAll()")
public class RecommendationDeadlines {

    private static final int DAYS_AHEAD = 3;

    private final Recommendations recommendations;
    private final RecommendationStore store;
    private final RecommendationTrail trail;
    private final RecommendationNotices notices;

    RecommendationDeadlines(
            Recommendations recommendations,
            RecommendationStore store,
            RecommendationTrail trail,
            RecommendationNotices notices) {
        this.recommendations = recommendations;
        this.store = store;
        this.trail = trail;
        this.notices = notices;
    }

    /** Those that nobody answered by their day, and that are not marked yet. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional(readOnly = true)
    public List<UUID> unanswered() {
        return recommendations.unanswered(store.today());
    }

    /**
     * Marks one of them and tells both sides (Hướng dẫn 23/HD-ĐCT: without an answer it goes to the next level).
     *
     * @return whether it was marked now: not when somebody answered or closed it meanwhile
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public boolean escalate(UUID id) {
        Recommendation recommendation = store.lock(id);
        LocalDate today = store.today();
        boolean due = recommendation.state().isOpen()
                && recommendation.firstAnsweredOn() == null
                && recommendation.escalatedOn() == null
                && recommendation.answerBy().isBefore(today);
        if (due) {
            RecommendationState before = recommendation.state();
            recommendation.escalate(today);
            recommendation.move(before, store.now());
            trail.write(recommendation, RecommendationTrail.Told.of(RecommendationDeed.ESCALATE, before, ""));
        }
        return due;
    }

    /**
     * Tells of what falls due within three days and still lies with its addressee.
     *
     * @return how many notices were written
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public int remind() {
        LocalDate today = store.today();
        return recommendations.comingDue(today, today.plusDays(DAYS_AHEAD), RecommendationState.WITH_ADDRESSEE).stream()
                .mapToInt(notices::soon)
                .sum();
    }
}
