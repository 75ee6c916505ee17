package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.FigureReading;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;

/** Answers for any figure of the dictionary: the total of a unit, as the actor may see it. */
@Component
class IndicatorFigureSource implements FigureSource {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final Indicators indicators;
    private final Compilation compilation;
    private final IndicatorSayings sayings;
    private final Access access;

    IndicatorFigureSource(Indicators indicators, Compilation compilation, IndicatorSayings sayings, Access access) {
        this.indicators = indicators;
        this.compilation = compilation;
        this.sayings = sayings;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureReading> read(FigureKey key) {
        return readable(key).map(row -> reading(key, row));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureSaying> say(FigureKey key) {
        return readable(key).map(row -> sayings.of(reading(key, row), row));
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureOffer> find(String text, int limit) {
        if (!access.holds(IndicatorPermissions.READ_FIGURES)) {
            return List.of();
        }
        List<String> words = List.of(VietnameseText.fold(text).split(" "));
        String typed = VietnameseText.toneKey(text);
        List<IndicatorRow> found = new ArrayList<>();
        for (Indicator indicator : indicators.findAll()) {
            IndicatorRow row = indicator.row();
            String fold = VietnameseText.fold(row.code() + " " + row.name() + " " + row.partLabel());
            if (words.stream().allMatch(fold::contains)) {
                found.add(row);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing((IndicatorRow row) ->
                                !VietnameseText.toneKey(row.name()).contains(typed))
                        .thenComparing(IndicatorRow::code))
                .limit(limit)
                .map(row -> new FigureOffer(row.code(), row.name(), row.measure()))
                .toList();
    }

    private Optional<IndicatorRow> readable(FigureKey key) {
        return access.may(READ, key.unitId()).allowed()
                ? indicators.findByCode(key.indicator()).map(Indicator::row)
                : Optional.empty();
    }

    private FigureReading reading(FigureKey key, IndicatorRow row) {
        Compilation.Result result = compilation.compile(key.unitId(), key.period(), List.of(row));
        Tally total = result.total(row);
        List<UnitRef> children = result.columns().stream().skip(1).toList();
        int reported = (int) children.stream()
                .filter(child -> result.cell(row.id(), child.id()).value() != null)
                .count();
        return new FigureReading(key, total.value(), total.qualifier(), total.revision(), reported, children.size());
    }
}
