package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;

/**
 * The lines of a form that are asked in a period: without those whose indicator was not valid on any of its days, or
 * whose programme was over before it or begins after it. What has a figure stays, so that nothing entered is lost from
 * sight when the dictionary changes.
 */
@Component
class AskedLines {

    private final Indicators indicators;
    private final Figures figures;
    private final ProgrammeSpans spans;

    AskedLines(Indicators indicators, Figures figures, ProgrammeSpans spans) {
        this.indicators = indicators;
        this.figures = figures;
        this.spans = spans;
    }

    List<FormLineRow> of(ReportForm form, Period period) {
        List<FormLineRow> lines = form.lineRows();
        Set<UUID> over = over(lines, period);
        if (over.isEmpty()) {
            return lines;
        }
        Set<UUID> reported = figures.reportedIn(period, over);
        return lines.stream()
                .filter(line -> !over.contains(line.indicatorId()) || reported.contains(line.indicatorId()))
                .toList();
    }

    private Set<UUID> over(List<FormLineRow> lines, Period period) {
        Collection<IndicatorRow> rows =
                indicators
                        .findByIdIn(lines.stream().map(FormLineRow::indicatorId).toList())
                        .stream()
                        .map(Indicator::row)
                        .toList();
        Set<UUID> contents = rows.stream()
                .map(IndicatorRow::programmeContentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> running = contents.isEmpty() ? Set.of() : spans.runningIn(contents, period);
        return rows.stream()
                .filter(row -> !row.isValidIn(period)
                        || (row.programmeContentId() != null && !running.contains(row.programmeContentId())))
                .map(IndicatorRow::id)
                .collect(Collectors.toSet());
    }
}
