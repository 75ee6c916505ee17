package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit answers to one question; only the part of the question's kind counts.
 *
 * @param raw the number as typed
 */
public record QuickReply(
        @Nullable BigDecimal number,
        String raw,
        String text,
        @Nullable Boolean yesNo,
        @Nullable UUID attachmentId) {

    public static QuickReply of(BigDecimal number, String raw) {
        return new QuickReply(number, raw, "", null, null);
    }

    public static QuickReply of(String text) {
        return new QuickReply(null, "", text, null, null);
    }

    public static QuickReply of(boolean yes) {
        return new QuickReply(null, "", "", yes, null);
    }

    public static QuickReply file(UUID attachmentId) {
        return new QuickReply(null, "", "", null, attachmentId);
    }

    /** Whether it answers a question of this kind. */
    boolean answers(QuestionKind kind) {
        return switch (kind) {
            case NUMBER -> number != null;
            case TEXT -> !text.isBlank();
            case YES_NO -> yesNo != null;
            case FILE -> attachmentId != null;
        };
    }
}
