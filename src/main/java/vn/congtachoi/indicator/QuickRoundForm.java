package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Báo cáo nhanh.
 *
 * @param units chosen units below the owner
 * @param questions one to ten
 */
public record QuickRoundForm(String name, UUID ownerUnitId, Instant dueAt, Set<UUID> units, List<Question> questions) {

    public QuickRoundForm {
        units = Set.copyOf(units);
        questions = List.copyOf(questions);
    }

    public record Question(QuestionKind kind, String text) {}
}
