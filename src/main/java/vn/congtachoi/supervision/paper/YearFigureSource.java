package vn.congtachoi.supervision.paper;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.FigureReading;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Percentage;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.YearTally;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Answers for the figures of inspection and supervision of a year, so that a paper can hold them still. */
@Component
class YearFigureSource implements FigureSource {

    private final YearFigures figures;
    private final YearTally tally;
    private final Access access;

    YearFigureSource(YearFigures figures, YearTally tally, Access access) {
        this.figures = figures;
        this.tally = tally;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureReading> read(FigureKey key) {
        return value(key).map(value -> reading(key, value));
    }

    private Optional<Long> value(FigureKey key) {
        YearFigure figure = YearFigure.of(key.indicator()).orElse(null);
        boolean asked = figure != null
                && key.period().kind() == PeriodKind.YEAR
                && access.holds(SupervisionPermissions.READ)
                && tally.mayCount(key.unitId());
        return asked
                ? Optional.ofNullable(
                        figures.of(key.unitId(), key.period().year()).get(figure))
                : Optional.empty();
    }

    /** The number itself tells whether it is still the same. */
    private static FigureReading reading(FigureKey key, long value) {
        return new FigureReading(key, BigDecimal.valueOf(value), Qualifier.EXACT, value, 0, 0);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureSaying> say(FigureKey key) {
        return value(key).map(value -> {
            YearFigure figure = YearFigure.of(key.indicator()).orElseThrow();
            String number = VnFormat.number(value);
            return new FigureSaying(
                    reading(key, value),
                    Texts.of("supervision.figure", figure),
                    number,
                    number + " " + Texts.of("supervision.figure.measure", figure),
                    share(key, figure, value),
                    null,
                    figure.path(key.period().year()));
        });
    }

    /** Of what was planned, is below, or was demanded; null for what is part of nothing. */
    private @Nullable String share(FigureKey key, YearFigure figure, long value) {
        YearFigure whole =
                switch (figure) {
                    case CAMPAIGNS_DONE -> YearFigure.CAMPAIGNS_PLANNED;
                    case UNITS_COVERED -> YearFigure.UNITS_BELOW;
                    case RECOMMENDATIONS_DONE -> YearFigure.RECOMMENDATIONS;
                    default -> null;
                };
        if (whole == null) {
            return null;
        }
        long all = Objects.requireNonNullElse(
                figures.of(key.unitId(), key.period().year()).get(whole), 0L);
        return Percentage.ofParts(BigDecimal.valueOf(value), BigDecimal.valueOf(all))
                .map(Percentage::toString)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureOffer> find(String text, int limit) {
        if (!access.holds(SupervisionPermissions.READ)) {
            return List.of();
        }
        List<String> words = List.of(VietnameseText.fold(text).split(" "));
        return Arrays.stream(YearFigure.values())
                .filter(figure -> {
                    String known = VietnameseText.fold(Texts.of("supervision.figure", figure) + " " + figure.code());
                    return words.stream().allMatch(known::contains);
                })
                .limit(limit)
                .map(figure -> new FigureOffer(
                        figure.code(),
                        Texts.of("supervision.figure", figure),
                        Texts.of("supervision.figure.measure", figure)))
                .toList();
    }
}
