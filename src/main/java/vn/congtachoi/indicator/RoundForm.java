package vn.congtachoi.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What opening or changing a round asks for.
 *
 * @param formId the form; null only for a quick round
 * @param windowFrom first day of which sessions and facts count
 * @param windowTo last day of which they count, included
 * @param cutOff ngày chốt số liệu
 * @param dueAt hạn nộp
 * @param version as read, 0 for a new one
 */
public record RoundForm(
        String name,
        @Nullable UUID formId,
        Period period,
        LocalDate windowFrom,
        LocalDate windowTo,
        LocalDate cutOff,
        Instant dueAt,
        boolean estimatesAllowed,
        UUID ownerUnitId,
        long version) {

    public RoundForm {
        name = VietnameseText.nfc(name);
    }
}
