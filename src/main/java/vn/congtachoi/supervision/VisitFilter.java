package vn.congtachoi.supervision;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;

/**
 * Which visits a list shows.
 *
 * @param year of the plan
 * @param text words of theme or body, with or without marks; empty for all
 * @param kind null for all
 * @param state null for all
 * @param mine only those in whose team she is
 */
public record VisitFilter(
        int year,
        String text,
        @Nullable SupervisionKind kind,
        @Nullable VisitState state,
        boolean mine) {

    /** Everything of a year. */
    public static VisitFilter of(int year) {
        return new VisitFilter(year, "", null, null, false);
    }

    public VisitFilter withYear(int wanted) {
        return new VisitFilter(wanted, text, kind, state, mine);
    }

    public VisitFilter withText(String words) {
        return new VisitFilter(year, words, kind, state, mine);
    }

    public VisitFilter withKind(@Nullable SupervisionKind wanted) {
        return new VisitFilter(year, text, wanted, state, mine);
    }

    public VisitFilter withState(@Nullable VisitState wanted) {
        return new VisitFilter(year, text, kind, wanted, mine);
    }

    public VisitFilter withMine(boolean wanted) {
        return new VisitFilter(year, text, kind, state, wanted);
    }
}
