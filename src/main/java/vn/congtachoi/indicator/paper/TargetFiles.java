package vn.congtachoi.indicator.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.TargetMatrix;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;

/** The targets of a year as a workbook with real numbers; what was not given is an empty cell. */
@Component
public class TargetFiles {

    private final MessageSource texts;

    TargetFiles(MessageSource texts) {
        this.texts = texts;
    }

    /** @param unitName the unit that gives the targets */
    public byte[] excel(TargetMatrix matrix, String unitName) {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.text(text("indicator.paper.code")),
                SheetColumn.text(text("indicator.paper.indicator")),
                SheetColumn.text(text("indicator.paper.measure")),
                SheetColumn.number(unitName)));
        matrix.columns().forEach(column -> columns.add(SheetColumn.number(column.name())));
        columns.add(SheetColumn.number(text("indicator.paper.given")));
        columns.add(SheetColumn.number(text("indicator.paper.left")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TargetMatrix.Row row : matrix.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.indicator().code());
            cells.add(row.indicator().label());
            cells.add(row.indicator().measure());
            cells.add(row.own().value());
            row.cells().forEach(cell -> cells.add(cell.value()));
            cells.add(row.given());
            cells.add(row.left());
            rows.add(Collections.unmodifiableList(cells));
        }
        List<String> titles = List.of(text("indicator.paper.targets", Integer.toString(matrix.year())), unitName);
        return new SheetWriter().bytes(new SheetTable(titles, columns, rows));
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
