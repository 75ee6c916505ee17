package vn.congtachoi.paper;

import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.base.JRBaseElementGroup;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/** Sets the columns of one list side by side in its copy of the template and removes the ones it does not use. */
final class ListColumns {

    private static final String ROW_TAG = "net.sf.jasperreports.export.pdf.tag.tr";
    private static final String HEADING_TAG = "net.sf.jasperreports.export.pdf.tag.th";
    private static final String CELL_TAG = "net.sf.jasperreports.export.pdf.tag.td";
    private static final List<String> TABLE_STYLES = List.of("heading", "section", "cell");

    private final JasperReport report;
    private final List<ListColumn> columns;

    ListColumns(JasperReport report, List<ListColumn> columns) {
        this.report = report;
        this.columns = columns;
    }

    void place(List<ListRow> rows) {
        ColumnWidths widths = ColumnWidths.of(columns, rows, report.getColumnWidth());
        for (JRStyle style : report.getStyles()) {
            if (TABLE_STYLES.contains(style.getName())) {
                style.setFontSize(widths.fontSize());
            }
        }
        for (JRBand band : report.getAllBands()) {
            if (band instanceof JRBaseElementGroup group) {
                place(group, "heading", HEADING_TAG, widths);
                place(group, "cell", CELL_TAG, widths);
            }
        }
    }

    private void place(JRBaseElementGroup band, String prefix, String tag, ColumnWidths widths) {
        int left = 0;
        for (int i = 0; i < ListPaperData.MOST_COLUMNS; i++) {
            JRElement element = band.getElementByKey("%s-%02d".formatted(prefix, i + 1));
            if (element == null) {
                return;
            }
            if (i >= columns.size()) {
                band.getChildren().remove(element);
                continue;
            }
            element.setX(left);
            element.setWidth(widths.width(i));
            left += widths.width(i);
            element.getPropertiesMap().setProperty(tag, "full");
            markRow(element, i);
            if (prefix.equals("cell") && element instanceof JRTextElement text) {
                text.setHorizontalTextAlign(align(columns.get(i)));
            }
        }
    }

    private void markRow(JRElement element, int column) {
        boolean first = column == 0;
        boolean last = column == columns.size() - 1;
        if (first && last) {
            element.getPropertiesMap().setProperty(ROW_TAG, "full");
        } else if (first || last) {
            element.getPropertiesMap().setProperty(ROW_TAG, first ? "start" : "end");
        }
    }

    private static HorizontalTextAlignEnum align(ListColumn column) {
        return switch (column.align()) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTRE -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    }
}
