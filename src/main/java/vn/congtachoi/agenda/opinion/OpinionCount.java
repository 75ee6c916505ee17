package vn.congtachoi.agenda.opinion;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many answered what.
 *
 * @param asked how many were asked in all
 */
public record OpinionCount(int asked, Map<Stance, Integer> by) {

    public OpinionCount {
        by = Map.copyOf(by);
    }

    static OpinionCount of(Collection<Stance> stances) {
        Map<Stance, Integer> by = new EnumMap<>(Stance.class);
        stances.forEach(stance -> by.merge(stance, 1, Integer::sum));
        return new OpinionCount(stances.size(), by);
    }

    static OpinionCount ofVoices(Collection<OpinionVoice> voices) {
        return of(voices.stream().map(OpinionVoice::stance).toList());
    }

    /** How many said this; {@link Stance#UNSAID} counts those who have not answered. */
    public int of(Stance stance) {
        return by.getOrDefault(stance, 0);
    }

    /** How many answered at all. */
    public int answered() {
        return asked - of(Stance.UNSAID);
    }
}
