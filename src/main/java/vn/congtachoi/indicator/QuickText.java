package vn.congtachoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.Texts;

/** Answers of a quick round in words: no answer is neither 0 nor "no". */
public final class QuickText {

    private QuickText() {}

    /** The whole answer; null when the question was left open. */
    public static @Nullable String of(QuestionKind kind, QuickTable.@Nullable Answer answer) {
        if (answer == null || !answer.reply().answers(kind)) {
            return null;
        }
        QuickReply reply = answer.reply();
        return switch (kind) {
            case NUMBER -> number(reply.number(), reply.qualifier());
            case TEXT -> reply.text();
            case YES_NO -> Texts.of(Boolean.TRUE.equals(reply.yesNo()) ? "uikit.yes" : "uikit.no");
            case FILE -> answer.fileName();
        };
    }

    /** A sum; null when no unit has given a number. */
    public static @Nullable String of(@Nullable Tally total) {
        return total == null ? null : number(total.value(), total.qualifier());
    }

    private static @Nullable String number(@Nullable BigDecimal value, Qualifier qualifier) {
        return value == null ? null : (qualifier.word() + " " + VietnameseNumbers.format(value)).strip();
    }
}
