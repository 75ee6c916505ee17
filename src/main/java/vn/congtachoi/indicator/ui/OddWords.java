package vn.congtachoi.indicator.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.SheetWarning;
import vn.congtachoi.uikit.Texts;

/** What looks odd before sending: each line names its figure and, where several units are sent, whose it is. */
final class OddWords {

    private OddWords() {}

    static List<String> of(SheetView sheet) {
        Map<UUID, String> figures = sheet.lines().stream()
                .map(SheetView.Line::indicator)
                .collect(Collectors.toMap(IndicatorRow::id, IndicatorRow::shortName));
        Map<UUID, String> units = sheet.columns().stream()
                .collect(Collectors.toMap(SheetView.Column::unitId, column -> ColumnWords.name(sheet, column)));
        return sheet.warnings().stream()
                .map(warning -> units.size() > 1
                        ? Texts.of(
                                "indicator.ui.submit.odd-unit",
                                units.getOrDefault(warning.unitId(), ""),
                                line(warning, figures))
                        : line(warning, figures))
                .toList();
    }

    private static String line(SheetWarning warning, Map<UUID, String> figures) {
        return Texts.of(
                "indicator.ui.submit.odd-line",
                figures.getOrDefault(warning.indicatorId(), ""),
                Texts.of(warning.message(), warning.args()));
    }
}
