package vn.congtachoi.indicator;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.TypedText;

/** Why a return moved: what somebody wrote, or a sentence of the portal itself. */
record Why(String text, @Nullable MessageKey sentence) {

    private static final int REASON_LENGTH = 1000;

    static final Why NONE = new Why("", null);

    static Why said(String text) {
        return new Why(TypedText.line(text, REASON_LENGTH), null);
    }

    static Why because(String messageKey) {
        return new Why("", MessageKey.of(messageKey));
    }
}
