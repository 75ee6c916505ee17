package vn.congtachoi.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of an uploaded workbook, as what it is there: text that looks like a number stays text. */
public sealed interface SheetCell {

    /** As the spreadsheet shows it ("B7"). */
    String address();

    record Blank(String address) implements SheetCell {}

    /** Text in NFC without blanks around it, never empty. */
    record Text(String address, String text) implements SheetCell {}

    record Numeric(String address, BigDecimal number) implements SheetCell {}

    record Day(String address, LocalDate day) implements SheetCell {}
}
