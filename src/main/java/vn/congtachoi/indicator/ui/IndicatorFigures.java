package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.EarlierValue;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.IndicatorTrend;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.FigureTable;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Sparkline;
import vn.congtachoi.uikit.Texts;

/** The last periods of an indicator for one unit, each beside the same period a year before. */
class IndicatorFigures extends Composite<Div> {

    private static final int SHOWN = 4;

    IndicatorFigures(IndicatorRow row, UnitRef unit, IndicatorTrend trend) {
        List<IndicatorTrend.Point> points =
                trend.points(row.id(), unit.id(), SHOWN + row.collected().perYear());
        String title = Texts.of("indicator.ui.figures.of", unit.name());
        PageSection section = new PageSection(title);
        Map<Period, EarlierValue> values = new HashMap<>();
        List<BigDecimal> line = new ArrayList<>();
        for (IndicatorTrend.Point point : points) {
            EarlierValue value = point.value();
            if (value != null) {
                values.put(point.period(), value);
                line.add(value.value());
            }
        }
        if (values.isEmpty()) {
            section.add(new Paragraph(Texts.of("indicator.ui.figures.none")));
        } else {
            if (line.size() > 2) {
                section.aside(new Sparkline(line, Texts.of("indicator.ui.figures.line", line.size())));
            }
            section.add(table(row, title, points, values));
            if (values.values().stream().anyMatch(EarlierValue::estimate)) {
                section.add(new Paragraph(Texts.of("indicator.ui.figures.estimates")));
            }
        }
        getContent().add(section);
    }

    private static FigureTable table(
            IndicatorRow row, String caption, List<IndicatorTrend.Point> points, Map<Period, EarlierValue> values) {
        FigureTable table = new FigureTable(
                caption,
                List.of(
                        Texts.of("indicator.ui.figures.period"),
                        Texts.of("indicator.ui.figures.value"),
                        Texts.of("indicator.ui.figures.lastYear")));
        for (IndicatorTrend.Point point : points.reversed().subList(0, SHOWN)) {
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(text(row, values.get(point.period())));
            cells.add(text(row, values.get(point.period().sameLastYear())));
            table.row(PeriodWords.alone(point.period()), cells);
        }
        return table;
    }

    private static @Nullable String text(IndicatorRow row, @Nullable EarlierValue value) {
        String text = value == null ? null : FigureText.cell(row, value);
        return text == null || value == null || !value.estimate()
                ? text
                : Texts.of("indicator.ui.figures.estimate", text);
    }
}
