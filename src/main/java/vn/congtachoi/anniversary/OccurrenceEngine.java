package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.uikit.Texts;

/**
 * The occurrences of rows in a year, 1900 to 2100. The year of an occurrence is the solar one of its first day, also
 * where the day is lunar: Nghị định 145/2013/NĐ-CP, Điều 3 khoản 1 counts Giỗ Tổ Hùng Vương so.
 */
final class OccurrenceEngine {

    private OccurrenceEngine() {}

    /** In order; a row that is out of use has none. */
    static List<Occurrence> of(Collection<AnniversaryRow> rows, int year) {
        return rows.stream()
                .filter(AnniversaryRow::inUse)
                .flatMap(row -> of(row, year).stream())
                .sorted(Occurrence.ORDER)
                .toList();
    }

    /** Those with a day in the span, both ends included, in order; a range may have begun the year before. */
    static List<Occurrence> between(Collection<AnniversaryRow> rows, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear() - 1, to.getYear())
                .boxed()
                .flatMap(year -> rows.stream()
                        .filter(AnniversaryRow::inUse)
                        .flatMap(row -> of(row, year, span -> span.touches(from, to)).stream()))
                .sorted(Occurrence.ORDER)
                .toList();
    }

    /** Those of one row; none before its first origin, for there was nothing to keep. */
    static List<Occurrence> of(AnniversaryRow row, int year) {
        return of(row, year, span -> true);
    }

    /** Titles are written only for those that are wanted. */
    private static List<Occurrence> of(AnniversaryRow row, int year, Predicate<OccurrenceDates.Span> wanted) {
        AnniversaryForm form = row.form();
        boolean isBefore =
                !form.origins().isEmpty() && form.origins().stream().allMatch(origin -> origin.year() > year);
        if (isBefore || !form.span().covers(year)) {
            return List.of();
        }
        Optional<OccurrenceDates.Span> announced = form.year(year).flatMap(set -> announced(set.from(), set.to()));
        return announced.map(List::of).orElseGet(() -> OccurrenceDates.in(year, form.date())).stream()
                .filter(wanted)
                .map(span -> occurrence(row, span, announced.isPresent()))
                .toList();
    }

    private static Optional<OccurrenceDates.Span> announced(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Optional.empty() : Optional.of(new OccurrenceDates.Span(from, to));
    }

    private static Occurrence occurrence(AnniversaryRow row, OccurrenceDates.Span span, boolean announced) {
        AnniversaryForm form = row.form();
        AnniversaryDuty duty = form.duty();
        int year = span.from().getYear();
        List<OccurrenceOrigin> counted = form.origins().stream()
                .filter(origin -> origin.year() < year)
                .map(origin -> OccurrenceOrigin.of(origin, year))
                .toList();
        return new Occurrence(
                row.id(),
                form.name(),
                form.kind(),
                duty.scope(),
                duty.role(),
                new OccurrenceDays(
                        span.from(),
                        span.to(),
                        LunarCalendar.toLunar(span.from()),
                        form.date().setYearly() && !announced,
                        duty.leadDays() == 0 ? null : span.from().minusDays(duty.leadDays())),
                counted,
                OccurrenceTitle.of(form, span.from(), !announced, counted),
                form.year(year).map(AnniversaryYear::theme).orElse(""),
                owner(duty.ownerPosition(), duty.ownerName()));
    }

    private static String owner(@Nullable Position position, String name) {
        return Stream.of(position == null ? "" : Texts.of("organisation.position", position), name)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> Texts.of("anniversary.owner", one, other))
                .orElse("");
    }
}
