package vn.congtachoi.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as an .xlsx workbook: numbers as numbers, the heading frozen and filtered, the number of rows under the
 * title, text never as a formula. Rows are streamed, so that long tables need little memory.
 */
public final class SheetWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    private static final int WIDTH_UNIT = 256;

    /** Beginnings that a spreadsheet could take for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t";

    /** The whole workbook in memory, for a download. */
    public byte[] bytes(SheetTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory cannot be written", e);
        }
        return out.toByteArray();
    }

    /** @throws IOException when the stream cannot be written */
    public void write(SheetTable table, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SheetStyles styles = new SheetStyles(workbook);
            SXSSFSheet sheet = workbook.createSheet(
                    WorkbookUtil.createSafeSheetName(table.titles().getFirst()));
            int heading = writeTitles(sheet, table, styles);
            writeHeading(sheet.createRow(heading), table.columns(), styles);
            int next = heading + 1;
            for (List<? extends @Nullable Object> values : table.rows()) {
                writeRow(sheet.createRow(next++), table.columns(), values, styles);
            }
            sheet.createFreezePane(0, heading + 1);
            sheet.setAutoFilter(new CellRangeAddress(
                    heading, Math.max(heading, next - 1), 0, table.columns().size() - 1));
            setWidths(sheet, table);
            workbook.write(out);
        }
    }

    private static int writeTitles(SXSSFSheet sheet, SheetTable table, SheetStyles styles) {
        int next = 0;
        for (String title : table.titles()) {
            Cell cell = sheet.createRow(next).createCell(0);
            cell.setCellValue(title);
            if (next == 0) {
                cell.setCellStyle(styles.title());
            }
            next++;
        }
        sheet.createRow(next++)
                .createCell(0)
                .setCellValue(SheetTexts.text("sheet.export.rows", table.rows().size()));
        return next + 1;
    }

    private static void writeHeading(Row row, List<SheetColumn> columns, SheetStyles styles) {
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(styles.heading());
        }
    }

    private static void writeRow(
            Row row, List<SheetColumn> columns, List<? extends @Nullable Object> values, SheetStyles styles) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("A row has " + values.size() + " values for " + columns.size());
        }
        for (int i = 0; i < columns.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                writeCell(row.createCell(i), columns.get(i).type(), value, styles);
            }
        }
    }

    private static void writeCell(Cell cell, SheetColumn.Type type, Object value, SheetStyles styles) {
        switch (type) {
            case TEXT -> writeText(cell, (String) value, styles);
            case DATE -> {
                cell.setCellValue((LocalDate) value);
                cell.setCellStyle(styles.date());
            }
            case NUMBER -> {
                BigDecimal number = decimal(value);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(number.stripTrailingZeros().scale() <= 0 ? styles.whole() : styles.decimal());
            }
            case MONEY -> {
                cell.setCellValue(decimal(value).doubleValue());
                cell.setCellStyle(styles.whole());
            }
            case PERCENT -> {
                cell.setCellValue(decimal(value).movePointLeft(2).doubleValue());
                cell.setCellStyle(styles.percent());
            }
        }
    }

    private static void writeText(Cell cell, String text, SheetStyles styles) {
        cell.setCellValue(text);
        boolean looksLikeFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(looksLikeFormula ? styles.quotedText() : styles.text());
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }

    private static void setWidths(SXSSFSheet sheet, SheetTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            int longest = Math.max(NARROWEST, table.columns().get(i).heading().length());
            for (List<? extends @Nullable Object> values : table.rows()) {
                Object value = values.get(i);
                longest = value == null
                        ? longest
                        : Math.max(longest, shownLength(table.columns().get(i).type(), value));
            }
            sheet.setColumnWidth(i, (Math.min(longest, WIDEST) + 3) * WIDTH_UNIT);
        }
    }

    /** Thousands separators make a number a third longer. */
    private static int shownLength(SheetColumn.Type type, Object value) {
        int length = value.toString().length();
        return type == SheetColumn.Type.TEXT ? length : length * 4 / 3;
    }
}
