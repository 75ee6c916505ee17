package vn.congtachoi.indicator;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;

/** Asks the role grants who else could review. */
@Component
class GrantedReviewers implements Reviewers {

    private static final Permission REVIEW = Permission.of(IndicatorPermissions.REVIEW);

    private final Access access;

    GrantedReviewers(Access access) {
        this.access = access;
    }

    @Override
    public boolean anyoneBut(UUID accountId, UUID unitId) {
        return access.holders(REVIEW, unitId).stream().anyMatch(holder -> !holder.equals(accountId));
    }
}
