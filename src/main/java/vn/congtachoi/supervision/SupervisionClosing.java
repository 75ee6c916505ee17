package vn.congtachoi.supervision;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.recommendation.ClosingRight;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.Power;

/** The rulebook says who closes recommendations; whoever led the team is one of its holders. */
@Component
class SupervisionClosing implements ClosingRight {

    private final SupervisionRights rights;

    SupervisionClosing(SupervisionRights rights) {
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public Decision mayClose(UUID issuingUnit, boolean keeper) {
        return keeper ? rights.may(Power.CLOSE, issuingUnit, Holder.TEAM_LEADER) : rights.may(Power.CLOSE, issuingUnit);
    }
}
