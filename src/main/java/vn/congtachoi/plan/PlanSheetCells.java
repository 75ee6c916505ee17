package vn.congtachoi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.sheet.SheetCell;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetRow;
import vn.congtachoi.sheet.TypedDay;

/** Reads the cells of one row of a plan's workbook and notes what is wrong with each. */
final class PlanSheetCells {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})+|\\d+");
    private static final int LONGEST_COUNT = 7;
    private static final int LONGEST_MONEY = 15;

    private final SheetRow row;
    private final List<SheetFault> faults;

    PlanSheetCells(SheetRow row, List<SheetFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    void fault(PlanSheetColumn column, String message, Object... args) {
        faults.add(SheetFault.of(cell(column).address(), message, args));
    }

    private SheetCell cell(PlanSheetColumn column) {
        return row.cell(column.index());
    }

    /** What stands there as words; empty for a blank cell. */
    String text(PlanSheetColumn column) {
        return cell(column).words();
    }

    /** One line of words that may be kept. */
    String line(PlanSheetColumn column, int longest) {
        String typed = text(column).replace('\n', ' ');
        return kept(column, TypedText.lineFault(typed, longest), () -> TypedText.line(typed, longest));
    }

    /** Words that may be kept, with their line breaks. */
    String lines(PlanSheetColumn column, int longest) {
        String typed = text(column);
        return kept(column, TypedText.linesFault(typed, longest), () -> TypedText.lines(typed, longest));
    }

    private String kept(PlanSheetColumn column, Optional<BusinessException> fault, Supplier<String> words) {
        fault.ifPresent(refusal -> faults.add(SheetFault.of(cell(column).address(), refusal)));
        return fault.isPresent() ? "" : words.get();
    }

    /** A day; one without its year lies in the plan's. */
    @Nullable
    LocalDate day(PlanSheetColumn column, int year) {
        LocalDate day =
                switch (cell(column)) {
                    case SheetCell.Blank _ -> null;
                    case SheetCell.Day own -> own.day();
                    case SheetCell.Text text -> day(column, text.text(), year);
                    case SheetCell.Numeric number -> day(column, number.number().toPlainString(), year);
                };
        if (day != null && day.getYear() != year) {
            fault(column, "plan.error.year", String.valueOf(year));
            return null;
        }
        return day;
    }

    private @Nullable LocalDate day(PlanSheetColumn column, String typed, int year) {
        Optional<LocalDate> day = TypedDay.of(typed, year);
        if (day.isEmpty()) {
            fault(column, "plan.import.day", typed);
        }
        return day.orElse(null);
    }

    /** A whole number above nothing. */
    OptionalInt count(PlanSheetColumn column) {
        BigDecimal number = whole(column, LONGEST_COUNT);
        if (number == null) {
            return OptionalInt.empty();
        }
        if (number.signum() == 0 || number.intValueExact() > PlanItem.MOST_PEOPLE) {
            fault(column, "task.error.count");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.intValueExact());
    }

    /** Đồng, nothing for a blank cell. */
    Money money(PlanSheetColumn column) {
        BigDecimal number = whole(column, LONGEST_MONEY);
        return number == null ? Money.ZERO : Money.of(number);
    }

    private @Nullable BigDecimal whole(PlanSheetColumn column, int longest) {
        String typed = text(column);
        if (typed.isEmpty()) {
            return null;
        }
        // A number of the spreadsheet has no separators: its point is a decimal one.
        boolean numeric = cell(column) instanceof SheetCell.Numeric;
        String digits = numeric ? typed : typed.replaceAll("[. ]", "");
        if (!(numeric ? DIGITS : GROUPED).matcher(typed).matches() || digits.length() > longest) {
            fault(column, "plan.import.number", typed);
            return null;
        }
        return new BigDecimal(digits);
    }
}
