package vn.congtachoi.indicator;

import java.util.UUID;

/** Whether anybody else could take a step that the one who entered should not take herself. */
@FunctionalInterface
interface Reviewers {

    /** @param unitId the unit that approves */
    boolean anyoneBut(UUID accountId, UUID unitId);
}
