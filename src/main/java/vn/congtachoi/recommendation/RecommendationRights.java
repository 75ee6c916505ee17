package vn.congtachoi.recommendation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;

/**
 * Who may do what with a recommendation, with the reason when not. It has two sides: the addressee, or for an outside
 * body whoever enters its answer; and the issuing unit with the leader of the team. Nobody closes what she herself
 * answered: neither as herself nor for an absent person. A restricted one exists for its readers alone, who are real
 * persons: whoever acts for one of them does not see it by that.
 */
@Component
class RecommendationRights {

    static final Permission READ = Permission.of(RecommendationPermissions.READ);
    static final Permission ANSWER = Permission.of(RecommendationPermissions.ANSWER);
    static final Permission CLOSE = Permission.of(RecommendationPermissions.CLOSE);
    static final Permission ENTER = Permission.of(RecommendationPermissions.ENTER);

    /** What makes somebody the doer of a recommendation. */
    private static final Set<RecommendationDeed> DOING =
            EnumSet.of(RecommendationDeed.START, RecommendationDeed.ANSWER, RecommendationDeed.DISAGREE);

    private final Access access;
    private final CurrentActor currentActor;
    private final RecommendationStore store;
    private final RecommendationSteps steps;
    private final ObjectProvider<ClosingRight> narrower;

    RecommendationRights(
            Access access,
            CurrentActor currentActor,
            RecommendationStore store,
            RecommendationSteps steps,
            ObjectProvider<ClosingRight> narrower) {
        this.access = access;
        this.currentActor = currentActor;
        this.store = store;
        this.steps = steps;
        this.narrower = narrower;
    }

    boolean isPortal() {
        return !(currentActor.require() instanceof PersonActor);
    }

    /** Whether it is a person who reads recommendations at all. */
    boolean reads() {
        return !isPortal() && access.holds(RecommendationPermissions.READ);
    }

    PersonActor actor() {
        return currentActor.person();
    }

    UUID me() {
        return currentActor.person().personId();
    }

    /** The real person, who may act for an absent one. */
    UUID hand() {
        return currentActor.person().ownPersonId();
    }

    String name() {
        return currentActor.require().name();
    }

    /** Units whose recommendations she reads: her own and those below. */
    Set<UUID> readable() {
        return access.unitsWith(READ);
    }

    /** Units for which she answers. */
    Set<UUID> answering() {
        return access.seatsWith(ANSWER);
    }

    /** Units for which she closes. */
    Set<UUID> closing() {
        return access.seatsWith(CLOSE);
    }

    boolean mayRead(Recommendation recommendation) {
        if (isPortal()) {
            return true;
        }
        if (recommendation.isRestricted()) {
            return store.isReader(recommendation.id(), hand());
        }
        Set<UUID> units = readable();
        UUID addressee = recommendation.addresseeUnitId();
        return units.contains(recommendation.unitId())
                || (addressee != null && units.contains(addressee))
                || isKeeper(recommendation);
    }

    /** @throws BusinessException as if there were none, when she may not read it */
    Recommendation readable(Recommendation recommendation) {
        if (!mayRead(recommendation)) {
            throw new BusinessException("recommendation.notFound");
        }
        return recommendation;
    }

    boolean isKeeper(Recommendation recommendation) {
        return !isPortal() && recommendation.keeperId().equals(me());
    }

    /** Whether she answers for the addressee. */
    Decision mayAnswer(Recommendation recommendation) {
        UUID addressee = recommendation.addresseeUnitId();
        if (addressee == null) {
            return Decision.no("recommendation.right.outside", recommendation.outside());
        }
        return isPortal() || answering().contains(addressee)
                ? Decision.yes()
                : Decision.no("recommendation.right.addressee");
    }

    /** Nhập thay: whether she enters what an outside body answered. */
    Decision mayEnter(Recommendation recommendation) {
        if (!recommendation.isOutside()) {
            return Decision.no("recommendation.right.inside");
        }
        return isPortal() || access.seatsWith(ENTER).contains(recommendation.unitId())
                ? Decision.yes()
                : Decision.no("recommendation.right.enter");
    }

    /** The one place that says who closes: the heads and the inspectors of the issuing unit, or the leader of the team. */
    Decision mayClose(Recommendation recommendation) {
        if (isPortal()) {
            return Decision.yes();
        }
        boolean keeper = isKeeper(recommendation);
        Decision decision = keeper || closing().contains(recommendation.unitId())
                ? Decision.yes()
                : Decision.no("recommendation.right.close", recommendation.keeperName());
        return narrower.orderedStream()
                .map(right -> right.mayClose(recommendation.unitId(), keeper))
                .reduce(decision, Decision::and);
    }

    /** Whether she may take the step now. */
    Decision may(RecommendationAct act, Recommendation recommendation) {
        Decision fits = fits(act, recommendation);
        if (act.side() == RecommendationAct.Side.ADDRESSEE) {
            return fits.and(mayAnswer(recommendation));
        }
        Decision side = fits.and(mayClose(recommendation));
        return side.allowed() && act.isJudging() ? notHerOwn(recommendation) : side;
    }

    /** Whether the step leads on from where it stands. */
    static Decision fits(RecommendationAct act, Recommendation recommendation) {
        return act.fits(recommendation.state()) ? Decision.yes() : Decision.no("recommendation.act.state");
    }

    private Decision notHerOwn(Recommendation recommendation) {
        boolean own = !isPortal() && steps.wereTakenBy(recommendation.id(), DOING, List.of(me(), hand()));
        return own ? Decision.no("recommendation.act.own") : Decision.yes();
    }

    /** Whether she may add what proves it. */
    Decision mayProve(Recommendation recommendation) {
        if (!recommendation.state().isOpen()) {
            return Decision.no("recommendation.right.closed");
        }
        boolean hers = mayAnswer(recommendation).allowed()
                || mayEnter(recommendation).allowed()
                || mayClose(recommendation).allowed();
        return hers ? Decision.yes() : Decision.no("recommendation.right.prove");
    }

    /** Whether she may take a proof away: not while it is before whoever confirms. */
    Decision mayRemove(Recommendation recommendation) {
        return recommendation.state() == RecommendationState.ANSWERED
                ? Decision.no("recommendation.right.before")
                : mayProve(recommendation);
    }
}
