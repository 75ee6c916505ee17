package vn.congtachoi.agenda.opinion;

import org.jspecify.annotations.Nullable;

/**
 * Which questions a list shows.
 *
 * @param text words of the title, with or without marks; empty for all
 * @param state null for all
 * @param mine only those that she is asked
 */
public record OpinionFilter(String text, @Nullable OpinionState state, boolean mine) {

    public static final OpinionFilter ALL = new OpinionFilter("", null, false);

    public OpinionFilter withText(String words) {
        return new OpinionFilter(words, state, mine);
    }

    public OpinionFilter withState(@Nullable OpinionState wanted) {
        return new OpinionFilter(text, wanted, mine);
    }

    public OpinionFilter withMine(boolean wanted) {
        return new OpinionFilter(text, state, wanted);
    }
}
