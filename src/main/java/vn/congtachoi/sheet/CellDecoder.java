package vn.congtachoi.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Makes a cell of what a workbook's XML says of it, and notes what is wrong with it. */
final class CellDecoder {

    /** A spreadsheet keeps 15 digits; what comes after them is noise of the binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final String SHARED_TEXT = "s";
    private static final String INLINE_TEXT = "inlineStr";
    private static final String FORMULA_TEXT = "str";
    private static final String ERROR = "e";
    private static final String BOOLEAN = "b";

    private final SharedStrings texts;
    private final StylesTable styles;
    private final Predicate<String> looksLikeLegacyFont;
    private final List<SheetFault> faults = new ArrayList<>();

    CellDecoder(SharedStrings texts, StylesTable styles, Predicate<String> looksLikeLegacyFont) {
        this.texts = texts;
        this.styles = styles;
        this.looksLikeLegacyFont = looksLikeLegacyFont;
    }

    List<SheetFault> faults() {
        return faults;
    }

    /**
     * @param type the cell's type in the XML, "n" where it says nothing
     * @param style index of its style
     * @param value its raw content
     */
    SheetCell decode(String address, String type, int style, String value) {
        if (value.isBlank()) {
            return new SheetCell.Blank(address);
        }
        return switch (type) {
            case SHARED_TEXT ->
                text(address, texts.getItemAt(Integer.parseInt(value)).getString());
            case INLINE_TEXT, FORMULA_TEXT -> text(address, value);
            case BOOLEAN -> text(address, value.equals("1") ? "TRUE" : "FALSE");
            case ERROR -> {
                faults.add(SheetFault.of(address, "sheet.fault.formulaError", value));
                yield new SheetCell.Blank(address);
            }
            default -> number(address, style, value);
        };
    }

    private SheetCell text(String address, String raw) {
        String text = Normalizer.normalize(raw.replace('\u00a0', ' '), Normalizer.Form.NFC)
                .strip();
        if (text.isEmpty()) {
            return new SheetCell.Blank(address);
        }
        if (looksLikeLegacyFont.test(text)) {
            faults.add(SheetFault.of(address, "sheet.fault.legacyFont", text));
        }
        return new SheetCell.Text(address, text);
    }

    private SheetCell number(String address, int style, String value) {
        BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        if (isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return new SheetCell.Day(
                    address, DateUtil.getLocalDateTime(number.doubleValue()).toLocalDate());
        }
        return new SheetCell.Numeric(address, number.scale() < 0 ? number.setScale(0) : number);
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(style);
        return DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
    }
}
