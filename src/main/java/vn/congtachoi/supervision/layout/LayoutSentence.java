package vn.congtachoi.supervision.layout;

import java.util.List;
import java.util.UUID;
import vn.congtachoi.scheduling.LayoutRule;

/**
 * One thing that does not go together, in words.
 *
 * @param hard whether the unit takes the rule as binding
 * @param refused whether it cannot be done by hand either
 * @param words what breaks
 * @param choices what she can do about it
 * @param visits that are in it
 */
public record LayoutSentence(
        LayoutRule rule, boolean hard, boolean refused, String words, String choices, List<UUID> visits) {

    public LayoutSentence {
        visits = List.copyOf(visits);
    }
}
