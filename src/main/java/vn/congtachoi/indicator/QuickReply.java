package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;

/**
 * What a unit answers to one question; only the part of the question's kind counts.
 *
 * @param qualifier how exact the number is
 * @param raw the number as typed
 */
public record QuickReply(
        @Nullable BigDecimal number,
        Qualifier qualifier,
        String raw,
        String text,
        @Nullable Boolean yesNo,
        @Nullable UUID attachmentId) {

    /** No answer: what stood there is taken back. */
    public static QuickReply blank() {
        return of("");
    }

    /**
     * An exact number.
     *
     * @param raw as it was typed
     */
    public static QuickReply of(BigDecimal number, String raw) {
        return new QuickReply(number, Qualifier.EXACT, raw, "", null, null);
    }

    /** A number as it was read, with its qualifier. */
    public static QuickReply of(Quantity quantity) {
        return new QuickReply(quantity.value(), quantity.qualifier(), quantity.raw(), "", null, null);
    }

    /** An answer in words. */
    public static QuickReply of(String text) {
        return new QuickReply(null, Qualifier.EXACT, "", text, null, null);
    }

    /** An answer of yes or no. */
    public static QuickReply of(boolean yes) {
        return new QuickReply(null, Qualifier.EXACT, "", "", yes, null);
    }

    /** An answer that is a file. */
    public static QuickReply file(UUID attachmentId) {
        return new QuickReply(null, Qualifier.EXACT, "", "", null, attachmentId);
    }

    /** Whether it answers a question of this kind. */
    public boolean answers(QuestionKind kind) {
        return switch (kind) {
            case NUMBER -> number != null;
            case TEXT -> !text.isBlank();
            case YES_NO -> yesNo != null;
            case FILE -> attachmentId != null;
        };
    }
}
