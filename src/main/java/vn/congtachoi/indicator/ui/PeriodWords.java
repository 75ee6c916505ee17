package vn.congtachoi.indicator.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/** Periods as people say them ("6 tháng đầu năm 2023"), as addresses and drafts hold them, and those to choose from. */
final class PeriodWords {

    private static final int BEFORE = 4;
    private static final int AFTER = 2;

    private PeriodWords() {}

    static String of(Period period) {
        String year = Integer.toString(period.year());
        return switch (period.kind()) {
            case MONTH -> Texts.of("indicator.ui.period.MONTH", Integer.toString(period.ordinal()), year);
            case QUARTER -> Texts.of("indicator.ui.period.QUARTER." + period.ordinal(), year);
            case HALF -> Texts.of("indicator.ui.period.HALF." + period.ordinal(), year);
            case NINE_MONTHS -> Texts.of("indicator.ui.period.NINE_MONTHS", year);
            case YEAR -> Texts.of("indicator.ui.period.YEAR", year);
        };
    }

    /** The same standing alone, as a heading or a choice: "Quý I năm 2023". */
    static String alone(Period period) {
        String words = of(period);
        return VietnameseText.upper(words.substring(0, 1)) + words.substring(1);
    }

    /** "6 tháng", "tháng": how often something is asked. */
    static String kind(PeriodKind kind) {
        return Texts.of("indicator.collected", kind);
    }

    /** As an address holds it: "2023-H1". */
    static String code(Period period) {
        return "%d-%c%d".formatted(period.year(), period.kind().name().charAt(0), period.ordinal());
    }

    /** The periods of the last three years before the running one, latest first. */
    static List<Period> before(Period running) {
        List<Period> periods = new ArrayList<>();
        Period period = running.previous();
        for (int i = 0; i < 3 * running.kind().perYear(); i++) {
            periods.add(period);
            period = period.previous();
        }
        return periods;
    }

    /** The periods of a kind around a day, for a choice: the present one, a few before and the next ones. */
    static List<Period> around(PeriodKind kind, LocalDate today) {
        Period next = Period.containing(kind, today);
        for (int i = 0; i < BEFORE; i++) {
            next = next.previous();
        }
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i <= BEFORE + AFTER; i++) {
            periods.add(next);
            next = after(next);
        }
        return periods.reversed();
    }

    private static Period after(Period period) {
        return period.ordinal() < period.kind().perYear()
                ? new Period(period.kind(), period.year(), period.ordinal() + 1)
                : new Period(period.kind(), period.year() + 1, 1);
    }

    /** A period as one word for a draft, and back. */
    static String write(Period period) {
        return period.kind().name() + "-" + period.year() + "-" + period.ordinal();
    }

    static Period read(String text) {
        String[] parts = text.split("-", -1);
        return new Period(PeriodKind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
