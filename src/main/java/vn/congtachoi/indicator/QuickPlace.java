package vn.congtachoi.indicator;

import java.util.UUID;

/**
 * Where a person stands in a quick round.
 *
 * @param unitId the unit she answers for, or looks from
 * @param answers whether that unit was asked
 * @param asker whether it is the unit that asks
 */
public record QuickPlace(UUID unitId, boolean answers, boolean asker) {}
