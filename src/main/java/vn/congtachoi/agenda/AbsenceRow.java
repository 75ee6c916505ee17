package vn.congtachoi.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * When somebody is away.
 *
 * @param standInName empty where nobody was named
 * @param mayChange whether the reader may change it or take it away
 */
public record AbsenceRow(
        UUID id,
        UUID personId,
        String name,
        AbsenceSpan span,
        String reason,
        @Nullable UUID standInId,
        String standInName,
        Decision mayChange,
        long version) {

    public AbsenceForm form() {
        return new AbsenceForm(personId, span, reason, standInId, version);
    }
}
