package vn.congtachoi.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a form as an .xlsx workbook: the cells to fill are coloured and open, all others are locked. The lock has no
 * password: it keeps from slips, whoever reads the form back compares.
 */
public final class FormWriter {

    private static final int WIDTH_UNIT = 256;

    /** The whole workbook in memory, for a download. */
    public byte[] bytes(FormPage page) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(page.name()));
            Styles styles = new Styles(workbook);
            for (int number = 0; number < page.rows().size(); number++) {
                write(sheet.createRow(number), page.rows().get(number), styles);
            }
            for (int column = 0; column < page.widths().size(); column++) {
                int width = page.widths().get(column);
                sheet.setColumnWidth(column, width * WIDTH_UNIT);
                sheet.setColumnHidden(column, width == 0);
            }
            sheet.enableLocking();
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory cannot be written", e);
        }
    }

    private static void write(Row row, List<FormCell> cells, Styles styles) {
        for (int column = 0; column < cells.size(); column++) {
            FormCell content = cells.get(column);
            Cell cell = row.createCell(column);
            if (content.value() instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number(content.kind(), number));
            } else {
                if (content.value() instanceof String text) {
                    cell.setCellValue(text);
                }
                cell.setCellStyle(styles.words(content.kind()));
            }
        }
    }

    /** The styles of a form; an empty cell to fill takes numbers and words alike. */
    private static final class Styles {

        private final XSSFWorkbook workbook;
        private final SheetStyles plain;
        private final Map<FormCell.Kind, CellStyle> words = new EnumMap<>(FormCell.Kind.class);
        private final CellStyle wholeEntry;
        private final CellStyle decimalEntry;

        Styles(XSSFWorkbook workbook) {
            this.workbook = workbook;
            plain = new SheetStyles(workbook);
            words.put(FormCell.Kind.TITLE, plain.title());
            words.put(FormCell.Kind.NOTE, plain.note());
            words.put(FormCell.Kind.HEADING, plain.heading());
            words.put(FormCell.Kind.FIXED, plain.quotedText());
            words.put(FormCell.Kind.ENTRY, entry(plain.any()));
            wholeEntry = entry(plain.whole());
            decimalEntry = entry(plain.decimal());
        }

        private CellStyle entry(CellStyle like) {
            CellStyle entry = workbook.createCellStyle();
            entry.cloneStyleFrom(like);
            entry.setLocked(false);
            entry.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            entry.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return entry;
        }

        CellStyle words(FormCell.Kind kind) {
            return words.getOrDefault(kind, plain.text());
        }

        CellStyle number(FormCell.Kind kind, BigDecimal number) {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            if (kind == FormCell.Kind.ENTRY) {
                return whole ? wholeEntry : decimalEntry;
            }
            return whole ? plain.whole() : plain.decimal();
        }
    }
}
