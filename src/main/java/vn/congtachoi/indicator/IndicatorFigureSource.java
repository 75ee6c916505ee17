package vn.congtachoi.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureReading;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;

/** Answers for any figure of the dictionary: the total of a unit, as the actor may see it. */
@Component
class IndicatorFigureSource implements FigureSource {

    private final Indicators indicators;
    private final Compilation compilation;
    private final Access access;

    IndicatorFigureSource(Indicators indicators, Compilation compilation, Access access) {
        this.indicators = indicators;
        this.compilation = compilation;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureReading> read(FigureKey key) {
        Permission read = Permission.of(IndicatorPermissions.READ_FIGURES);
        if (!access.may(read, key.unitId()).allowed()) {
            return Optional.empty();
        }
        return indicators.findByCode(key.indicator()).map(Indicator::row).map(row -> {
            Compilation.Result result = compilation.compile(key.unitId(), key.period(), List.of(row));
            Tally total = result.total(row);
            List<UnitRef> children = result.columns().stream().skip(1).toList();
            int reported = (int) children.stream()
                    .filter(child -> result.cell(row.id(), child.id()).value() != null)
                    .count();
            return new FigureReading(
                    key, total.value(), total.qualifier(), total.revision(), reported, children.size());
        });
    }
}
