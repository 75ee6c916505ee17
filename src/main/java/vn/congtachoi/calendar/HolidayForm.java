package vn.congtachoi.calendar;

import java.time.LocalDate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;

/**
 * An announced entry as it is typed.
 *
 * @param to last day, included
 * @param legalBasis the announcement it follows, required
 */
public record HolidayForm(HolidayKind kind, String name, LocalDate from, LocalDate to, String legalBasis) {

    private static final int LONGEST = 31;

    /** @throws BusinessException when a text is missing or too long, or the days are in the wrong order or too many */
    public HolidayForm {
        name = VietnameseText.nfc(name);
        legalBasis = VietnameseText.nfc(legalBasis);
        if (name.isEmpty() || name.length() > 200) {
            throw new BusinessException("calendar.holiday.error.name");
        }
        if (legalBasis.isEmpty() || legalBasis.length() > 500) {
            throw new BusinessException("calendar.holiday.error.basis");
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST - 1))) {
            throw new BusinessException("calendar.holiday.error.days", LONGEST);
        }
    }
}
