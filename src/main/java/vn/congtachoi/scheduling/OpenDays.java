package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days that a run may give a visit: those of its period without the ones that a hard rule forbids for sure. The
 * search is the faster for each day that it need not try. Visits of one round share their list.
 */
final class OpenDays {

    private final LayoutRules rules;
    private final Set<LocalDate> closed;
    private final Map<VisitChoices, List<LocalDate>> known = new HashMap<>();

    OpenDays(LayoutProblem problem) {
        this.rules = problem.rules();
        this.closed = rules.isHard(LayoutRule.CLOSED_DAY)
                ? problem.closedDays().stream().map(ClosedDay::day).collect(Collectors.toSet())
                : new HashSet<>();
    }

    List<LocalDate> of(LayoutVisit visit) {
        return known.computeIfAbsent(visit.choices(), this::open);
    }

    private List<LocalDate> open(VisitChoices choices) {
        LocalDate notBefore = rules.isHard(LayoutRule.TOO_SHORT_NOTICE) ? choices.notBefore() : null;
        return choices.days().stream()
                .filter(day -> !closed.contains(day))
                .filter(day -> notBefore == null || !day.isBefore(notBefore))
                .toList();
    }
}
