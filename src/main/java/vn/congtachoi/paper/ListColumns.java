package vn.congtachoi.paper;

import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
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

    /** @param drawn number of columns that the template draws */
    void place(int drawn, List<ListRow> rows) {
        ColumnWidths.Fitted fitted = ColumnWidths.of(columns, rows, report.getColumnWidth(), size());
        for (JRStyle style : report.getStyles()) {
            if (TABLE_STYLES.contains(style.getName())) {
                style.setFontSize(fitted.fontSize());
            }
        }
        for (JRBand band : report.getAllBands()) {
            if (band instanceof JRBaseElementGroup group) {
                place(group, drawn, "heading", HEADING_TAG, fitted.widths());
                place(group, drawn, "cell", CELL_TAG, fitted.widths());
            }
        }
    }

    /** The lettering of the cells as the profile has it; it shrinks only where words would break. */
    private float size() {
        return Arrays.stream(report.getStyles())
                .filter(style -> "cell".equals(style.getName()))
                .map(JRStyle::getFontSize)
                .findFirst()
                .orElseThrow();
    }

    private void place(JRBaseElementGroup band, int drawn, String prefix, String tag, List<Integer> widths) {
        int left = 0;
        int last = columns.size() - 1;
        for (int i = 0; i < drawn; i++) {
            JRElement element = band.getElementByKey("%s-%02d".formatted(prefix, i + 1));
            if (element == null) {
                return;
            }
            boolean ends = i == drawn - 1;
            if (i >= last && !ends) {
                band.getChildren().remove(element);
                continue;
            }
            int column = ends ? last : i;
            element.setX(left);
            element.setWidth(widths.get(column));
            left += widths.get(column);
            element.getPropertiesMap().setProperty(tag, "full");
            markRow(element, column);
            if (element instanceof JRTextElement text) {
                settle(text);
                if (prefix.equals("cell")) {
                    text.setHorizontalTextAlign(align(columns.get(column)));
                }
            }
        }
    }

    /** What the style says is asked once here, not again for every printed cell; only the weight depends on the row. */
    private static void settle(JRTextElement text) {
        text.setFontName(text.getFontName());
        text.setFontSize(text.getFontSize());
        text.setItalic(text.isItalic());
        text.setUnderline(text.isUnderline());
        text.setStrikeThrough(text.isStrikeThrough());
        text.setForecolor(text.getForecolor());
        text.setBackcolor(text.getBackcolor());
        text.setMode(text.getMode());
        text.setVerticalTextAlign(text.getVerticalTextAlign());
        JRLineBox box = text.getLineBox();
        box.setPadding(box.getLeftPadding());
        for (JRPen side : List.of(box.getTopPen(), box.getLeftPen(), box.getBottomPen(), box.getRightPen())) {
            side.setLineWidth(side.getLineWidth());
            side.setLineStyle(side.getLineStyle());
            side.setLineColor(side.getLineColor());
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
