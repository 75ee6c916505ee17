package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;

/** What stands in and hangs on the cells of a sheet, read for the whole sheet at once. */
@Component
class CellReads {

    private final Indicators indicators;
    private final Figures figures;
    private final SessionEntries sessions;
    private final FigureQueries queries;

    CellReads(Indicators indicators, Figures figures, SessionEntries sessions, FigureQueries queries) {
        this.indicators = indicators;
        this.figures = figures;
        this.sessions = sessions;
        this.queries = queries;
    }

    List<Indicator> indicators(Collection<UUID> ids) {
        return indicators.findByIdIn(ids);
    }

    List<Figure> figures(Period period, Collection<UUID> unitIds, Collection<UUID> indicatorIds) {
        return figures.findByPeriodAndUnitIdInAndIndicatorIdIn(period, unitIds, indicatorIds);
    }

    /** Reported values that the one who looks may see: {@code distances} says how far she is from each unit. */
    Map<Sheet.At, BigDecimal> values(Period period, Map<UUID, Integer> distances, Collection<UUID> indicatorIds) {
        Map<Sheet.At, BigDecimal> values = new HashMap<>();
        reported(period, distances, indicatorIds).forEach((at, typed) -> {
            BigDecimal value = typed.value();
            if (value != null) {
                values.put(at, value);
            }
        });
        return values;
    }

    /** The same as they were typed. */
    Map<Sheet.At, CellValue> reported(Period period, Map<UUID, Integer> distances, Collection<UUID> indicatorIds) {
        Map<Sheet.At, CellValue> reported = new HashMap<>();
        for (Figure figure : figures(period, distances.keySet(), indicatorIds)) {
            CellValue typed = figure.entry().typed();
            if (!typed.isBlank() && figure.reach() >= distances.getOrDefault(figure.unitId(), 0)) {
                reported.put(Sheet.At.of(figure), typed);
            }
        }
        return reported;
    }

    Map<Sheet.At, Integer> sessionCounts(UUID roundId, List<UUID> unitIds) {
        Map<Sheet.At, Integer> counts = new HashMap<>();
        sessions.findByRoundIdAndUnitIdIn(roundId, unitIds)
                .forEach(session ->
                        counts.merge(new Sheet.At(session.unitId(), session.indicatorId()), 1, Integer::sum));
        return counts;
    }

    Map<Sheet.At, FigureQuery> latestQueries(UUID roundId, List<UUID> unitIds) {
        Map<Sheet.At, FigureQuery> latest = new HashMap<>();
        queries.findByRoundIdAndUnitIdIn(roundId, unitIds).stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(query -> latest.put(
                        new Sheet.At(query.cell().unitId(), query.cell().indicatorId()), query));
        return latest;
    }
}
