package vn.congtachoi.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.congtachoi.kernel.VietnameseDates;

/** A cell of an uploaded workbook, as what it is there: text that looks like a number stays text. */
public sealed interface SheetCell {

    /** As the spreadsheet shows it ("B7"). */
    String address();

    /** What stands there in words: a number with a decimal point, a day as 15/6/2023; empty for a blank cell. */
    default String words() {
        return switch (this) {
            case Blank _ -> "";
            case Text text -> text.text();
            case Numeric number -> number.number().toPlainString();
            case Day day -> VietnameseDates.shortDate(day.day());
        };
    }

    record Blank(String address) implements SheetCell {}

    /** Text in NFC without blanks around it, never empty. */
    record Text(String address, String text) implements SheetCell {}

    record Numeric(String address, BigDecimal number) implements SheetCell {}

    record Day(String address, LocalDate day) implements SheetCell {}
}
