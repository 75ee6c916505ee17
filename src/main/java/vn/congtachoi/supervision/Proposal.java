package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/**
 * A unit that should be visited.
 *
 * @param reasons the gravest first, as the sentences say them
 * @param planned whether it stands in the plan of the year already
 * @param last day of its latest visit, or null
 * @param weight by which proposals are ordered
 */
public record Proposal(
        UnitRef unit,
        List<Reason> reasons,
        boolean planned,
        @Nullable LocalDate last,
        int weight) {

    /** Why: a text and its values. */
    public record Reason(String key, List<Object> args) {

        public Reason {
            args = List.copyOf(args);
        }

        static Reason of(String key, Object... args) {
            return new Reason(key, List.of(args));
        }

        String words() {
            return Texts.of(key, args.toArray());
        }
    }

    public Proposal {
        reasons = List.copyOf(reasons);
    }

    /** All reasons in one sentence. */
    public String sentence() {
        return reasons.stream().map(Reason::words).collect(Collectors.joining("; "));
    }
}
