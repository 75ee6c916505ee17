package vn.congtachoi.calendar;

import java.time.LocalDate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * An announced entry as it is typed.
 *
 * @param to last day, included
 * @param legalBasis the announcement it follows, required
 */
public record HolidayForm(HolidayKind kind, String name, LocalDate from, LocalDate to, String legalBasis) {

    private static final int LONGEST = 31;
    private static final int NAME_LENGTH = 200;
    private static final int BASIS_LENGTH = 500;

    /** @throws BusinessException when a text is missing or too long, or the days are in the wrong order or too many */
    public HolidayForm {
        name = TypedText.line(name, NAME_LENGTH);
        legalBasis = TypedText.line(legalBasis, BASIS_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("calendar.holiday.error.name");
        }
        if (legalBasis.isEmpty()) {
            throw new BusinessException("calendar.holiday.error.basis");
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST - 1))) {
            throw new BusinessException("calendar.holiday.error.days", LONGEST);
        }
    }
}
