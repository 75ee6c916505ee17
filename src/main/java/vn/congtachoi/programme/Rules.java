package vn.congtachoi.programme;

import vn.congtachoi.kernel.BusinessException;

/** How a rule of this module says no. */
final class Rules {

    private Rules() {}

    static void refuse(boolean broken, String key, Object... args) {
        if (broken) {
            throw new BusinessException(key, args);
        }
    }

    /** The database would cut or refuse what is longer; the person is told before. */
    static void fits(String value, int max) {
        refuse(value.length() > max, "programme.form.tooLong", max);
    }
}
