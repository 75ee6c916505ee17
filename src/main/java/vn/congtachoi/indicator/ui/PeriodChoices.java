package vn.congtachoi.indicator.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.uikit.Texts;

/** The periods there are to choose from, and how often something is asked. */
final class PeriodChoices {

    private static final int BEFORE = 4;
    private static final int AFTER = 2;
    private static final int PAST_YEARS = 3;

    private PeriodChoices() {}

    /** "6 tháng", "Hằng tháng". */
    static String kind(PeriodKind kind) {
        return Texts.of("indicator.collected", kind);
    }

    /** The periods of the last three years before the running one, latest first. */
    static List<Period> before(Period running) {
        return Stream.iterate(running.previous(), Period::previous)
                .limit((long) PAST_YEARS * running.kind().perYear())
                .toList();
    }

    /** The periods of a kind around a day, latest first: the next ones, the present one and a few before. */
    static List<Period> around(PeriodKind kind, LocalDate today) {
        Period latest = Period.containing(kind, today);
        for (int i = 0; i < AFTER; i++) {
            latest = latest.next();
        }
        return Stream.iterate(latest, Period::previous)
                .limit(BEFORE + 1 + AFTER)
                .toList();
    }
}
