package vn.congtachoi.agenda;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody was told before she saved, and saved all the same.
 *
 * @param sentences as {@link Clash#sentence()} said them
 * @param any whether she would save whatever else comes up
 */
public record KnownClashes(Set<String> sentences, boolean any) {

    /** She was told of nothing. */
    public static final KnownClashes NONE = new KnownClashes(Set.of(), false);

    /** It has been asked before, in the same transaction. */
    public static final KnownClashes ALL = new KnownClashes(Set.of(), true);

    public KnownClashes {
        sentences = Set.copyOf(sentences);
    }

    /** These and no others. */
    public static KnownClashes of(Collection<Clash> clashes) {
        return told(clashes.stream().map(Clash::sentence).collect(Collectors.toSet()));
    }

    /** What these sentences said and nothing else. */
    public static KnownClashes told(Collection<String> sentences) {
        return new KnownClashes(Set.copyOf(sentences), false);
    }

    boolean covers(Clash clash) {
        return any || sentences.contains(clash.sentence());
    }
}
