package vn.congtachoi.anniversary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * What was announced for one year.
 *
 * @param from first day in place of the rule's, in that year; null where the rule's day holds
 * @param to last day, included; null exactly with {@code from}
 * @param theme chủ đề of the year; may be empty
 */
public record AnniversaryYear(
        int year, @Nullable LocalDate from, @Nullable LocalDate to, String theme) {

    static final int THEME_LENGTH = 500;

    /** @throws BusinessException when it says nothing, or its days are not in order or in another year */
    public AnniversaryYear {
        theme = TypedText.line(theme, THEME_LENGTH);
        to = to == null ? from : to;
        if (!AnniversarySpan.isKnown(year)) {
            throw AnniversarySpan.unknownYear();
        }
        if (from == null && (to != null || theme.isEmpty())) {
            throw new BusinessException("anniversary.error.year-empty", Integer.toString(year));
        }
        if (from != null && to != null && (from.getYear() != year || to.isBefore(from) || to.getYear() > year + 1)) {
            throw new BusinessException("anniversary.error.year-days", Integer.toString(year));
        }
    }
}
