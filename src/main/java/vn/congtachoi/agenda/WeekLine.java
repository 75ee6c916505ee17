package vn.congtachoi.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A line of a schedule.
 *
 * @param version to be sent back with a change
 * @param subject the record it was taken from, or null
 * @param byHand written or changed by hand: composing again leaves it alone
 * @param sourceChanged the record says something else by now, or is gone
 * @param changed it is new or says something else than what was issued before
 * @param removed it was issued before and no longer takes place
 */
public record WeekLine(
        UUID id,
        long version,
        WeekEntry entry,
        @Nullable SubjectRef subject,
        boolean byHand,
        boolean sourceChanged,
        boolean changed,
        boolean removed) {

    WeekLine marked(boolean isChanged) {
        return new WeekLine(id, version, entry, subject, byHand, sourceChanged, isChanged, removed);
    }
}
