package vn.congtachoi.indicator;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/** Why a return moved: what somebody wrote, or a sentence of the portal itself. */
record Why(String text, @Nullable MessageKey sentence) {

    static final Why NONE = new Why("", null);

    static Why said(String text) {
        return new Why(text.strip(), null);
    }

    static Why because(String messageKey) {
        return new Why("", MessageKey.of(messageKey));
    }
}
