package vn.congtachoi.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a round has come, seen from where a person stands.
 *
 * @param sent units that have sent, of {@code asked}: those directly below the unit that owns the round, or her own
 * @param mine state of her own return where she has one that the level above waits for
 * @param carried whether the level above has sent on without her return: it is not waited for any longer
 * @param dueAt the earliest hour at which one of those that have not sent is due, with its extension
 */
public record RoundStanding(int sent, int asked, @Nullable ReturnState mine, boolean carried, Instant dueAt) {

    /** Whether nothing is waited for any longer: a round of which all is there is not overdue. */
    public boolean isComplete() {
        return carried || (asked > 0 && sent == asked);
    }
}
