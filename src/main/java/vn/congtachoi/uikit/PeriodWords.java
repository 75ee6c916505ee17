package vn.congtachoi.uikit;

import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.VietnameseText;

/** Periods as people say them. */
public final class PeriodWords {

    private PeriodWords() {}

    /** Within a sentence: "6 tháng đầu năm 2023", "quý I năm 2023". */
    public static String of(Period period) {
        String year = Integer.toString(period.year());
        return switch (period.kind()) {
            case MONTH -> Texts.of("uikit.period.MONTH", Integer.toString(period.ordinal()), year);
            case QUARTER -> Texts.of("uikit.period.QUARTER." + period.ordinal(), year);
            case HALF -> Texts.of("uikit.period.HALF." + period.ordinal(), year);
            case NINE_MONTHS -> Texts.of("uikit.period.NINE_MONTHS", year);
            case YEAR -> Texts.of("uikit.period.YEAR", year);
        };
    }

    /** Standing alone, as a heading or a choice: "Quý I năm 2023". */
    public static String alone(Period period) {
        String words = of(period);
        return VietnameseText.upper(words.substring(0, 1)) + words.substring(1);
    }
}
