package vn.congtachoi.security;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/** Name to sign in with: 3–40 letters without marks, digits, dots and hyphens; case does not matter. */
record Username(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{1,38})[a-z0-9]");

    Username {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new BusinessException("security.account.error.username", TypedText.shown(value));
        }
    }
}
