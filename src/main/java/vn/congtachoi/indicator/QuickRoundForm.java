package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Báo cáo nhanh.
 *
 * @param why what it is asked for, told to those who answer; may be empty
 * @param units chosen units below the owner
 * @param questions one to ten
 */
public record QuickRoundForm(
        String name, String why, UUID ownerUnitId, Instant dueAt, Set<UUID> units, List<Question> questions) {

    public QuickRoundForm {
        name = VietnameseText.nfc(name);
        units = Set.copyOf(units);
        questions = List.copyOf(questions);
    }

    /** @param required whether the round can be sent only with an answer to it */
    public record Question(QuestionKind kind, String text, boolean required) {

        public Question {
            text = VietnameseText.nfc(text);
        }

        public static Question required(QuestionKind kind, String text) {
            return new Question(kind, text, true);
        }
    }
}
