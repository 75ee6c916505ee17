package vn.congtachoi.supervision;

import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.supervision.rules.VisitAct;

/** Asked before a step of a visit is taken, in its transaction: what it rests on has to be there, or follows from it. */
public interface StepGuard {

    /** @throws vn.congtachoi.kernel.BusinessException with the reason, when the step cannot be taken */
    void before(VisitAct act, UUID visitId, String words);

    /** Whether {@link #before} would let it pass; asked where a refusal must not hold up something else. */
    default boolean isReady(VisitAct act, UUID visitId) {
        return true;
    }

    /** Which step follows by itself from this one; empty for none. */
    default Optional<VisitAct> follows(VisitAct act, UUID visitId) {
        return Optional.empty();
    }
}
