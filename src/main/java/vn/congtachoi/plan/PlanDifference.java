package vn.congtachoi.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a plan differ from what was approved.
 *
 * @param before null for a line that is new
 * @param after null for one that is left out
 * @param parts what of it changes; none for a line that is new or left out
 */
public record PlanDifference(
        @Nullable PlanItemRow before, @Nullable PlanItemRow after, Set<PlanPart> parts) {

    private static final Set<PlanPart> SMALL =
            EnumSet.of(PlanPart.LEADS, PlanPart.HELPERS, PlanPart.PLACE, PlanPart.DAYS);

    public PlanDifference {
        parts = Set.copyOf(parts);
    }

    /** What differs: in the order of the plan, then what was left out. */
    static List<PlanDifference> between(PlanLines approved, PlanLines now) {
        Stream<PlanDifference> standing = now.all().stream()
                .filter(row -> !row.dropped())
                .map(row -> of(approved.find(row.id()).orElse(null), row));
        Stream<PlanDifference> gone = approved.all().stream()
                .filter(row ->
                        now.find(row.id()).filter(line -> !line.dropped()).isEmpty())
                .map(row -> new PlanDifference(row, null, Set.of()));
        return Stream.concat(
                        standing.filter(difference -> difference.before() == null
                                || !difference.parts().isEmpty()),
                        gone)
                .toList();
    }

    private static PlanDifference of(@Nullable PlanItemRow before, PlanItemRow after) {
        return new PlanDifference(
                before, after, before == null ? EnumSet.noneOf(PlanPart.class) : changed(before.form(), after.form()));
    }

    private static Set<PlanPart> changed(PlanItemForm before, PlanItemForm after) {
        Set<PlanPart> parts = EnumSet.noneOf(PlanPart.class);
        note(parts, PlanPart.TITLE, before.title(), after.title());
        note(parts, PlanPart.PROGRAMME, before.aim().programmeId(), after.aim().programmeId());
        note(parts, PlanPart.PROGRAMME, before.aim().contentId(), after.aim().contentId());
        note(parts, PlanPart.INDICATOR, before.aim().indicatorId(), after.aim().indicatorId());
        note(parts, PlanPart.FOCAL, before.focal(), after.focal());
        note(parts, PlanPart.LEADS, Set.copyOf(before.leads()), Set.copyOf(after.leads()));
        note(parts, PlanPart.HELPERS, Set.copyOf(before.helpers()), Set.copyOf(after.helpers()));
        note(parts, PlanPart.DAYS, before.startsOn(), after.startsOn());
        note(parts, PlanPart.DAYS, before.dueOn(), after.dueOn());
        note(parts, PlanPart.PLACE, before.place(), after.place());
        note(
                parts,
                PlanPart.PEOPLE,
                before.needs().expectedCount(),
                after.needs().expectedCount());
        note(parts, PlanPart.PEOPLE, before.needs().measure(), after.needs().measure());
        note(parts, PlanPart.MONEY, before.needs().money(), after.needs().money());
        note(parts, PlanPart.RESULT, before.expectedResult(), after.expectedResult());
        return parts;
    }

    private static void note(Set<PlanPart> parts, PlanPart part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(part);
        }
    }

    /** The line, as it stands or stood. */
    public PlanItemRow line() {
        PlanItemRow standing = after == null ? before : after;
        return Objects.requireNonNull(standing);
    }

    public UUID id() {
        return line().id();
    }

    /** Whether only people, the place or days within the month change: for that a reason is enough. */
    public boolean isSmall() {
        return before != null
                && after != null
                && SMALL.containsAll(parts)
                && sameMonth(before.form().dueOn(), after.form().dueOn());
    }

    private static boolean sameMonth(@Nullable LocalDate before, @Nullable LocalDate after) {
        return Objects.equals(before, after)
                || (before != null && after != null && YearMonth.from(before).equals(YearMonth.from(after)));
    }
}
