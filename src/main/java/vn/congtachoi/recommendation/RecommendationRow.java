package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as lists show it.
 *
 * @param code as people call it ("KN-2023-017")
 * @param unitId who issued it
 * @param addresseeUnitId null for an outside body
 * @param addressee by name
 * @param age days since it was sent, until today or until it was closed
 * @param late its day has passed while it is open
 * @param reported nobody answered in time, or it was reported higher
 */
public record RecommendationRow(
        UUID id,
        String code,
        UUID unitId,
        String theme,
        String words,
        @Nullable UUID addresseeUnitId,
        String addressee,
        LocalDate sentOn,
        LocalDate dueOn,
        long age,
        RecommendationState state,
        boolean late,
        boolean reported,
        boolean repeats,
        boolean restricted) {

    /** Code and theme, or the code alone. */
    public String title() {
        return theme.isEmpty() ? code : code + " – " + theme;
    }
}
