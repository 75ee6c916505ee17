package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;

/** Writes down what was done with a recommendation and tells the others. */
@Component
class RecommendationTrail {

    /**
     * What was done.
     *
     * @param from the state before, or null when it was issued
     * @param day that it gave, or null
     * @param answer that was entered for an outside body, or null
     */
    record Told(
            RecommendationDeed deed,
            @Nullable RecommendationState from,
            String words,
            @Nullable LocalDate day,
            @Nullable OutsideAnswer answer) {

        static Told of(RecommendationDeed deed, @Nullable RecommendationState from, String words) {
            return new Told(deed, from, words, null, null);
        }
    }

    private final RecommendationStore store;
    private final RecommendationSteps steps;
    private final CurrentActor currentActor;

    RecommendationTrail(RecommendationStore store, RecommendationSteps steps, CurrentActor currentActor) {
        this.store = store;
        this.steps = steps;
        this.currentActor = currentActor;
    }

    /** Saves it with its step. What was said of a restricted one stays out of the log of changes. */
    void write(Recommendation recommendation, Told told) {
        String said = told.words().strip();
        if (!said.isEmpty() && !recommendation.isRestricted()) {
            store.because(said);
        }
        Recommendation saved = store.save(recommendation);
        Actor actor = currentActor.require();
        steps.saveAndFlush(new RecommendationStep(saved, told.deed(), actor, store.now(), said)
                .until(told.day())
                .entering(told.answer()));
        store.moved(new RecommendationMoved(
                saved.id(), saved.origin(), told.deed(), told.from(), saved.state(), actor.name(), said));
    }

    List<RecommendationStepRow> steps(UUID id) {
        return steps.findByRecommendationIdOrderByTakenAtAscIdAsc(id).stream()
                .map(RecommendationStep::row)
                .toList();
    }
}
