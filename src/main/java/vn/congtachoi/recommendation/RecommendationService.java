package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Takes recommendations along their way. */
@Service
@PreAuthorize("denyAll()")
public class RecommendationService {

    private final RecommendationStore store;
    private final RecommendationRights rights;
    private final RecommendationTrail trail;
    private final RecommendationProofs proofs;

    RecommendationService(
            RecommendationStore store,
            RecommendationRights rights,
            RecommendationTrail trail,
            RecommendationProofs proofs) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.proofs = proofs;
    }

    /**
     * Takes the step.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not: also when she closes what she
     *     herself answered
     * @throws vn.congtachoi.kernel.StaleDataException when somebody took a step after she had read it
     * @throws BusinessException when something is missing: words, a day ahead, a proof
     */
    @Needs(RecommendationPermissions.READ)
    @Transactional
    public void take(UUID id, RecommendationAct act, RecommendationSaying saying) {
        Recommendation recommendation = rights.readable(store.lock(id));
        store.requireFresh(recommendation, saying.version());
        rights.may(act, recommendation).orThrow();
        if (act.needsWords() && saying.words().isBlank()) {
            throw new BusinessException(
                    act == RecommendationAct.ANSWER ? "recommendation.act.done" : "recommendation.act.words");
        }
        if (act == RecommendationAct.CLOSE_PROVEN && proofs.of(id).isEmpty()) {
            throw new BusinessException("recommendation.act.proof");
        }
        LocalDate day = act.needsDay() ? ahead(recommendation, act, saying.day()) : null;
        move(
                recommendation,
                act,
                new RecommendationTrail.Told(
                        RecommendationDeed.of(act), recommendation.state(), saying.words(), day, null));
    }

    private LocalDate ahead(Recommendation recommendation, RecommendationAct act, @Nullable LocalDate day) {
        if (day == null) {
            throw new BusinessException("recommendation.act.day");
        }
        if (day.isBefore(store.today())) {
            throw new BusinessException("recommendation.act.day-past");
        }
        if (act == RecommendationAct.EXTEND && !day.isAfter(recommendation.dueOn())) {
            throw new BusinessException("recommendation.act.day-earlier");
        }
        return day;
    }

    /**
     * Nhập thay: enters what an outside body answered.
     *
     * @param act one of the addressee's
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws vn.congtachoi.kernel.StaleDataException when somebody took a step after she had read it
     * @throws BusinessException without the day, or without what was answered
     */
    @Needs(RecommendationPermissions.READ)
    @Transactional
    public void enter(UUID id, RecommendationAct act, OutsideAnswer answer, long version) {
        if (act.side() != RecommendationAct.Side.ADDRESSEE) {
            throw new IllegalArgumentException("That is no answer");
        }
        Recommendation recommendation = rights.readable(store.lock(id));
        store.requireFresh(recommendation, version);
        rights.mayEnter(recommendation).orThrow();
        RecommendationRights.fits(act, recommendation).orThrow();
        LocalDate day = answer.day();
        if (day == null || day.isAfter(store.today())) {
            throw new BusinessException("recommendation.enter.day");
        }
        if (answer.words().isBlank()) {
            throw new BusinessException("recommendation.enter.words");
        }
        move(
                recommendation,
                act,
                new RecommendationTrail.Told(
                        RecommendationDeed.of(act), recommendation.state(), answer.words(), null, answer));
    }

    private void move(Recommendation recommendation, RecommendationAct act, RecommendationTrail.Told told) {
        recommendation.move(act.to(recommendation.state()), store.now());
        LocalDate today = store.today();
        if (act == RecommendationAct.ANSWER || act == RecommendationAct.DISAGREE) {
            OutsideAnswer outside = told.answer();
            LocalDate said = outside == null ? null : outside.day();
            recommendation.answered(said == null ? today : said);
        }
        if (act == RecommendationAct.REPORT_UP) {
            recommendation.escalate(today);
        }
        if (act == RecommendationAct.REOPEN) {
            recommendation.reopen();
        }
        if (act.isClosing()) {
            recommendation.close(today, rights.isPortal() ? null : rights.me(), rights.name());
        }
        LocalDate day = told.day();
        if (day != null) {
            recommendation.giveTime(day);
        }
        trail.write(recommendation, told);
    }
}
