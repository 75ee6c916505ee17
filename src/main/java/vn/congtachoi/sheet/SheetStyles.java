package vn.congtachoi.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of one workbook; the program shows separators by its own language. */
final class SheetStyles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 14;

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle quotedText;
    private final CellStyle whole;
    private final CellStyle decimal;
    private final CellStyle percent;
    private final CellStyle date;
    private final CellStyle note;
    private final CellStyle any;

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
        Font plain = font(SIZE, false);
        title = workbook.createCellStyle();
        title.setFont(font(TITLE_SIZE, true));
        heading = cell(font(SIZE, true), "General");
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        text = cell(plain, "@");
        quotedText = cell(plain, "@");
        quotedText.setQuotePrefixed(true);
        whole = cell(plain, "#,##0");
        decimal = cell(plain, "#,##0.0###");
        percent = cell(plain, "0.0##%");
        date = cell(plain, "dd/mm/yyyy");
        note = workbook.createCellStyle();
        note.setFont(plain);
        any = cell(plain, "General");
    }

    private Font font(short size, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private CellStyle cell(Font font, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle text() {
        return text;
    }

    CellStyle quotedText() {
        return quotedText;
    }

    CellStyle whole() {
        return whole;
    }

    CellStyle decimal() {
        return decimal;
    }

    CellStyle percent() {
        return percent;
    }

    CellStyle date() {
        return date;
    }

    /** Words outside of a table. */
    CellStyle note() {
        return note;
    }

    /** A cell of a table that takes numbers and words. */
    CellStyle any() {
        return any;
    }
}
