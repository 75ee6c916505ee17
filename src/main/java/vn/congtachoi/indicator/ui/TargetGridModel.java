package vn.congtachoi.indicator.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.TargetMatrix;
import vn.congtachoi.indicator.UnitLaw;
import vn.congtachoi.uikit.EntryGrid;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * The targets of a year for typing: indicators down; across the unit's own target, what was given of it
 * and what is left, then the targets of the units below.
 */
final class TargetGridModel {

    private static final int OWN = 0;
    private static final int FIRST_BELOW = 3;

    private TargetGridModel() {}

    static EntryGrid.Model of(TargetMatrix matrix, String unitName) {
        boolean words = matrix.rows().stream().anyMatch(row -> row.indicator().kind() == IndicatorKind.MONEY);
        List<EntryGrid.Column> columns = new ArrayList<>();
        String own = Texts.of("indicator.ui.targets.own");
        columns.add(new EntryGrid.Column(own, own, unitName, words));
        columns.add(closed("indicator.ui.targets.given"));
        columns.add(closed("indicator.ui.targets.left"));
        matrix.columns().forEach(column -> columns.add(new EntryGrid.Column(column.name(), column.name(), "", words)));
        List<EntryGrid.Row> rows =
                matrix.rows().stream().map(row -> row(matrix, row)).toList();
        return new EntryGrid.Model(
                Texts.of("indicator.ui.targets.caption", Integer.toString(matrix.year()), unitName),
                Texts.of("indicator.ui.compiled.indicator"),
                columns,
                rows,
                "",
                List.of());
    }

    private static EntryGrid.Column closed(String key) {
        return new EntryGrid.Column(Texts.of(key), Texts.of(key), "", false);
    }

    private static EntryGrid.Row row(TargetMatrix matrix, TargetMatrix.Row row) {
        boolean open = matrix.mayGive().allowed();
        String why = Texts.of(matrix.mayGive());
        List<EntryGrid.Cell> cells = new ArrayList<>();
        cells.add(new EntryGrid.Cell(text(row.indicator(), row.own().value()), open, why, "", ""));
        cells.add(new EntryGrid.Cell(given(row), false, "", "", ""));
        cells.add(new EntryGrid.Cell(left(row), false, "", "", ""));
        row.cells()
                .forEach(cell -> cells.add(new EntryGrid.Cell(text(row.indicator(), cell.value()), open, why, "", "")));
        return new EntryGrid.Row(row.indicator().shortName(), row.indicator().measure(), cells);
    }

    /** What the two computed cells of a row show. */
    static List<EntryGrid.Answer> computed(TargetMatrix matrix, int at) {
        TargetMatrix.Row row = matrix.rows().get(at);
        return List.of(
                new EntryGrid.Answer(at, OWN + 1, given(row), "", ""),
                new EntryGrid.Answer(at, OWN + 2, left(row), "", ""));
    }

    /** Whether somebody types into this column. */
    static boolean isTyped(TargetMatrix matrix, int column) {
        return column == OWN
                || (column >= FIRST_BELOW
                        && column < FIRST_BELOW + matrix.columns().size());
    }

    static TargetMatrix.Cell cell(TargetMatrix.Row row, int column) {
        return column == OWN ? row.own() : row.cells().get(column - FIRST_BELOW);
    }

    /** Whose column it is, for a sentence about one of its cells. */
    static String unit(TargetMatrix matrix, int column) {
        return column == OWN
                ? Texts.of("indicator.ui.targets.own")
                : matrix.columns().get(column - FIRST_BELOW).name();
    }

    /** A target as a number: the row's measure says of what, so that money needs no words in its narrow cell. */
    static String text(IndicatorRow indicator, @Nullable BigDecimal value) {
        if (value != null && indicator.kind() == IndicatorKind.MONEY) {
            return VnFormat.number(value);
        }
        return words(indicator, value);
    }

    private static String words(IndicatorRow indicator, @Nullable BigDecimal value) {
        return Optional.ofNullable(FigureText.plain(indicator, value)).orElse("");
    }

    private static String given(TargetMatrix.Row row) {
        return adds(row) ? text(row.indicator(), row.given()) : Texts.of("indicator.ui.targets.noSum");
    }

    /** "còn 120 chưa giao", "vượt 15", "đã giao hết"; nothing where the unit has no target of its own. */
    static String left(TargetMatrix.Row row) {
        BigDecimal left = row.left();
        if (left == null || !adds(row)) {
            return "";
        }
        if (left.signum() == 0) {
            return Texts.of("indicator.ui.targets.allGiven");
        }
        return Texts.of(
                left.signum() > 0 ? "indicator.ui.targets.remaining" : "indicator.ui.targets.over",
                words(row.indicator(), left.abs()));
    }

    private static boolean adds(TargetMatrix.Row row) {
        UnitLaw law = row.indicator().unitLaw();
        return law == UnitLaw.SUM || law == UnitLaw.COUNT_OF_UNITS;
    }
}
