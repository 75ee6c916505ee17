package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;

/** The written form of an occurrence, as headlines and plans of the Hội have it. */
final class OccurrenceTitle {

    /** Earlier years are not written as a date: "Khởi nghĩa Hai Bà Trưng" is of the year 40. */
    private static final int FIRST_WRITTEN_YEAR = 1000;

    private OccurrenceTitle() {}

    /** @param byRule whether the day is the rule's, so that the origin lies on the same day of its year */
    static String of(AnniversaryForm form, LocalDate from, boolean byRule, List<OccurrenceOrigin> counted) {
        if (counted.isEmpty() || form.kind() == AnniversaryKind.ACTION_SPAN) {
            return Texts.of("anniversary.title.year", form.name(), Integer.toString(from.getYear()));
        }
        Stream<String> next = counted.stream()
                .skip(1)
                .map(origin -> Texts.of("anniversary.title.next", years(origin), origin.name()));
        return Stream.concat(Stream.of(first(counted.getFirst(), form.date(), from, byRule)), next)
                .collect(Collectors.joining(", "));
    }

    private static String first(OccurrenceOrigin origin, AnniversaryDate rule, LocalDate from, boolean byRule) {
        if (!byRule || rule.lunar() || rule.endDay() != null || origin.year() < FIRST_WRITTEN_YEAR) {
            return Texts.of("anniversary.title.count", years(origin), origin.name());
        }
        LocalDate then = OccurrenceDates.solarDay(
                origin.year(), Objects.requireNonNull(rule.month()), Objects.requireNonNull(rule.day()));
        return Texts.of(
                "anniversary.title.count-days",
                years(origin),
                origin.name(),
                VietnameseDates.officialShort(then),
                VietnameseDates.officialShort(from));
    }

    /** A number of years is written without a point: "1985 năm". */
    private static String years(OccurrenceOrigin origin) {
        return Integer.toString(origin.count());
    }
}
