package vn.congtachoi.indicator;

import java.util.Map;
import java.util.Set;

/** States of a round (đợt). */
public enum RoundState {
    OPEN,
    LOCKED,
    REOPENED;

    private static final Map<RoundState, Set<RoundState>> NEXT =
            Map.of(OPEN, Set.of(LOCKED), LOCKED, Set.of(REOPENED), REOPENED, Set.of(LOCKED));

    /** Whether a round may go from this state to the other. */
    public boolean canBecome(RoundState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
