package vn.congtachoi.indicator.ui;

import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.uikit.Texts;

/** Periods in words ("6 tháng đầu năm 2023") and in addresses ("2023-H1"). */
final class IndicatorPeriods {

    private IndicatorPeriods() {}

    static String words(Period period) {
        String year = Integer.toString(period.year());
        return switch (period.kind()) {
            case MONTH -> Texts.of("indicator.period.MONTH", Integer.toString(period.ordinal()), year);
            case QUARTER -> Texts.of("indicator.period.QUARTER." + period.ordinal(), year);
            case HALF -> Texts.of("indicator.period.HALF." + period.ordinal(), year);
            case NINE_MONTHS -> Texts.of("indicator.period.NINE_MONTHS", year);
            case YEAR -> Texts.of("indicator.period.YEAR", year);
        };
    }

    /** "6 tháng", "tháng": how often something is asked. */
    static String kind(PeriodKind kind) {
        return Texts.of("indicator.collected", kind);
    }

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
}
