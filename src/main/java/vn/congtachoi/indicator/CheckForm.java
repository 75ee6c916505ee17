package vn.congtachoi.indicator;

import java.util.Set;
import java.util.UUID;
import vn.congtachoi.kernel.VietnameseText;

/**
 * A check between figures of one unit and period: left ≤ Σ right, or left = Σ right.
 *
 * @param message the sentence she reads when it does not hold
 * @param blocking whether a sheet cannot be sent as long as it does not hold; else it is a warning
 */
public record CheckForm(UUID leftId, CheckRelation relation, Set<UUID> rightIds, String message, boolean blocking) {

    public CheckForm {
        rightIds = Set.copyOf(rightIds);
        message = VietnameseText.nfc(message);
    }
}
