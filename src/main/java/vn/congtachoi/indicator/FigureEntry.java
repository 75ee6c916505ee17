package vn.congtachoi.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.PersonActor;

/**
 * One entry into a cell: what, how, by whom and when.
 *
 * @param enteredBy account, or null when the portal itself entered it
 * @param enteredByName name as it was then
 */
@Embeddable
public record FigureEntry(
        @Embedded CellValue typed,
        @Embedded EntrySource source,
        @Nullable UUID enteredBy,
        String enteredByName,
        Instant enteredAt) {

    static FigureEntry of(CellValue typed, EntrySource source, Actor actor, Instant at) {
        UUID account = actor instanceof PersonActor person ? person.accountId() : null;
        return new FigureEntry(typed, source, account, actor.name(), at);
    }

    /** As the history of a record shows it. */
    @Override
    public String toString() {
        String value = typed.value() == null ? "-" : typed.value().toPlainString();
        String note = typed.note().isEmpty() ? "" : " (" + typed.note() + ")";
        return (typed.qualifier().word() + " " + value).strip() + note + ", " + source.way();
    }
}
