package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;

/**
 * One target to save.
 *
 * @param value null removes the target
 * @param version as read, 0 when there was none
 */
public record TargetCell(
        UUID indicatorId, UUID unitId, @Nullable BigDecimal value, String note, long version) {

    public TargetCell {
        note = VietnameseText.nfc(note);
    }
}
