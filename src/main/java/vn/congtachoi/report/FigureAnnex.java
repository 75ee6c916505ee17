package vn.congtachoi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.EarlierValue;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.LastYear;
import vn.congtachoi.kernel.Percentage;
import vn.congtachoi.uikit.Texts;

/**
 * Biểu số liệu: what was done against the plan of the year and the same period a year before.
 *
 * @param plan the unit's targets of the year, by indicator
 */
record FigureAnnex(CompiledTable table, Map<UUID, BigDecimal> plan, LastYear lastYear) {

    private static final int SHARE = 12;

    DocumentText text() {
        AnnexTable annex = new AnnexTable(
                List.of(
                        Texts.of(
                                "report.annex.plan",
                                Integer.toString(table.period().year())),
                        Texts.of("report.annex.done"),
                        Texts.of("report.annex.percent"),
                        Texts.of("report.annex.last-year"),
                        Texts.of("report.annex.note")),
                SHARE,
                Alignment.RIGHT);
        table.rows().forEach(row -> annex.row(row.heading(), row.indicator(), figures(row)));
        return new DocumentText(List.of(annex.block()));
    }

    private List<@Nullable String> figures(CompiledTable.Row row) {
        IndicatorRow indicator = row.indicator();
        BigDecimal target = plan.get(indicator.id());
        List<@Nullable String> figures = new ArrayList<>();
        figures.add(FigureText.plain(indicator, target));
        figures.add(FigureText.cell(indicator, row.total()));
        figures.add(percent(indicator, row.total().value(), target));
        figures.add(lastYear.of(indicator)
                .map(before -> FigureText.cell(indicator, before))
                .orElse(null));
        figures.add(note(row));
        return figures;
    }

    /** A percentage of a percentage would say nothing. */
    private static @Nullable String percent(
            IndicatorRow indicator, @Nullable BigDecimal done, @Nullable BigDecimal target) {
        return indicator.kind() == IndicatorKind.RATIO
                ? null
                : Percentage.ofParts(done, target).map(Percentage::toString).orElse(null);
    }

    private String note(CompiledTable.Row row) {
        List<String> notes = new ArrayList<>();
        if (row.total().estimates() > 0) {
            notes.add(Texts.of("report.annex.estimate"));
        }
        if (lastYear.of(row.indicator()).filter(EarlierValue::estimate).isPresent()) {
            notes.add(Texts.of("report.annex.last-year-estimate"));
        }
        return String.join("; ", notes);
    }
}
