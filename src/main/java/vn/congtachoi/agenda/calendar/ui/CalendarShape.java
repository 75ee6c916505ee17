package vn.congtachoi.agenda.calendar.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** How the days are laid out. */
enum CalendarShape {
    MONTH("thang"),
    WEEK("tuan"),
    YEAR("nam"),
    LIST("danh-sach");

    /** So many days stand below each other in a list. */
    static final int LISTED = 30;

    private final String slug;

    CalendarShape(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    static Optional<CalendarShape> of(String slug) {
        return Arrays.stream(values()).filter(shape -> shape.slug.equals(slug)).findFirst();
    }

    /** The first day that is asked for when it shows this day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> CalendarDays.monday(day);
            case YEAR -> day.withDayOfYear(1);
            case LIST -> day;
        };
    }

    /** The last day that is asked for, included. */
    LocalDate last(LocalDate day) {
        return next(day).minusDays(1);
    }

    /** The first day of what follows. */
    LocalDate next(LocalDate day) {
        LocalDate first = first(day);
        return switch (this) {
            case MONTH -> first.plusMonths(1);
            case WEEK -> first.plusWeeks(1);
            case YEAR -> first.plusYears(1);
            case LIST -> first.plusDays(LISTED);
        };
    }

    /** The first day of what comes before. */
    LocalDate before(LocalDate day) {
        LocalDate first = first(day);
        return switch (this) {
            case MONTH -> first.minusMonths(1);
            case WEEK -> first.minusWeeks(1);
            case YEAR -> first.minusYears(1);
            case LIST -> first.minusDays(LISTED);
        };
    }

    /** What it shows on this day: "Tháng 10/2023". */
    String words(LocalDate day) {
        return switch (this) {
            case MONTH -> Texts.of("agenda.calendar.ui.month", day.getMonthValue(), String.valueOf(day.getYear()));
            case YEAR -> Texts.of("agenda.calendar.ui.year", String.valueOf(day.getYear()));
            case WEEK -> Texts.of("agenda.calendar.week", VnFormat.day(first(day)), VnFormat.day(last(day)));
            case LIST -> Texts.of("agenda.calendar.days", VnFormat.day(day), VnFormat.day(last(day)));
        };
    }
}
