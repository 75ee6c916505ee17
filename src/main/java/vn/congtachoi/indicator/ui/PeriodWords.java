package vn.congtachoi.indicator.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.uikit.Texts;

/** Periods as people say them: "6 tháng đầu năm 2023". */
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
