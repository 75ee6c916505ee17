package vn.congtachoi.programme;

import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/** How a rule of this module says no. */
final class Rules {

    private Rules() {}

    static void refuse(boolean broken, String key, Object... args) {
        if (broken) {
            throw new BusinessException(key, args);
        }
    }

    /** The database would refuse what is longer, and an old font is unreadable for ever; the person is told before. */
    static void fits(String value, int max) {
        TypedText.lines(value, max);
    }
}
