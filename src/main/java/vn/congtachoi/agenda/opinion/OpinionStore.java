package vn.congtachoi.agenda.opinion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds questions, refuses stale forms, and writes down what was done with them. */
@Component
class OpinionStore {

    private final Opinions opinions;
    private final OpinionVoices voices;
    private final OpinionSteps steps;
    private final AuditTrail trail;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionStore(
            Opinions opinions,
            OpinionVoices voices,
            OpinionSteps steps,
            AuditTrail trail,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.opinions = opinions;
        this.voices = voices;
        this.steps = steps;
        this.trail = trail;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws BusinessException when there is none */
    Opinion get(UUID id) {
        return opinions.findById(id).orElseThrow(() -> new BusinessException("agenda.opinion.notFound"));
    }

    /**
     * The question, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Opinion lock(UUID id) {
        return opinions.lock(id).orElseThrow(() -> new BusinessException("agenda.opinion.notFound"));
    }

    List<OpinionVoice> voices(UUID id) {
        return voices.findByOpinionIdOrderByPosition(id);
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(Opinion opinion, long version) {
        if (opinion.version() != version) {
            throw trail.stale(opinion);
        }
    }

    /** Saves it, writes the step down and tells whoever else listens. */
    void told(Opinion opinion, OpinionDeed deed, String words) {
        String said = words.strip();
        if (!said.isEmpty()) {
            trail.because(said);
        }
        Opinion saved = opinions.saveAndFlush(opinion);
        Actor actor = currentActor.require();
        steps.saveAndFlush(new OpinionStep(saved, deed, actor, now(), said));
        events.publishEvent(new SubjectChanged(opinion.subject()));
    }

    List<OpinionStepRow> steps(UUID id) {
        return steps.findByOpinionIdOrderByTakenAtAscIdAsc(id).stream()
                .map(OpinionStep::row)
                .toList();
    }
}
