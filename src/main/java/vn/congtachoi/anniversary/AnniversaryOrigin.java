package vn.congtachoi.anniversary;

import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * A year from which is counted, with its own name: 20/10 has two.
 *
 * @param year of our era
 */
public record AnniversaryOrigin(int year, String name) {

    static final int NAME_LENGTH = 300;

    /** @throws BusinessException without a name, or with a year that has not come */
    public AnniversaryOrigin {
        name = TypedText.line(name, NAME_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("anniversary.error.origin-name");
        }
        if (year < 1 || year > AnniversarySpan.LAST_YEAR) {
            throw new BusinessException("anniversary.error.origin-year", AnniversarySpan.LAST_YEAR + "");
        }
    }
}
