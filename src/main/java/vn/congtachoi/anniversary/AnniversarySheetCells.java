package vn.congtachoi.anniversary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.sheet.SheetCell;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetRow;
import vn.congtachoi.uikit.Texts;

/** Reads the cells of one row of the catalogue's workbook and notes what is wrong with each. */
final class AnniversarySheetCells {

    private static final Pattern ORIGIN = Pattern.compile("(\\d{1,4})[ :\\-–]+(\\S.*)");

    /** A semicolon within a name is no end of an origin. */
    private static final Pattern NEXT_ORIGIN = Pattern.compile(";(?=\\s*(?:\\d{1,4}[ :\\-–]|$))");

    private static final int DIGITS = 4;

    private final SheetRow row;
    private final List<SheetFault> faults;

    AnniversarySheetCells(SheetRow row, List<SheetFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    private SheetCell cell(AnniversarySheetColumn column) {
        return row.cell(column.index());
    }

    void fault(AnniversarySheetColumn column, String message, Object... args) {
        faults.add(SheetFault.of(cell(column).address(), message, args));
    }

    void fault(AnniversarySheetColumn column, BusinessException refusal) {
        faults.add(SheetFault.of(cell(column).address(), refusal));
    }

    /** What stands there as words; empty for a blank cell. */
    String text(AnniversarySheetColumn column) {
        return cell(column).words().strip();
    }

    /** One line of words that may be kept. */
    String line(AnniversarySheetColumn column, int longest) {
        String typed = text(column).replace('\n', ' ');
        Optional<BusinessException> fault = TypedText.lineFault(typed, longest);
        fault.ifPresent(refusal -> fault(column, refusal));
        return fault.isPresent() ? "" : TypedText.line(typed, longest);
    }

    /** "20/10"; a spreadsheet makes a day of what is typed so, and its year says nothing. */
    String day(AnniversarySheetColumn column) {
        return cell(column) instanceof SheetCell.Day(String _, LocalDate day)
                ? day.getDayOfMonth() + "/" + day.getMonthValue()
                : text(column);
    }

    /** A whole number of at most four digits, or null for a blank cell. */
    @Nullable
    Integer number(AnniversarySheetColumn column) {
        String typed = text(column);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1," + DIGITS + "}")) {
            fault(column, "anniversary.import.number", typed);
            return null;
        }
        return new BigDecimal(typed).intValueExact();
    }

    boolean yes(AnniversarySheetColumn column) {
        String typed = VietnameseText.fold(text(column));
        boolean yes = typed.equals("x") || typed.equals("co");
        if (!yes && !typed.isEmpty()) {
            fault(column, "anniversary.import.yes", text(column));
        }
        return yes;
    }

    /** The constant that is called so on the screens; blank is the usual one. */
    <E extends Enum<E>> E constant(AnniversarySheetColumn column, String prefix, E usual) {
        String typed = VietnameseText.fold(text(column));
        if (typed.isEmpty()) {
            return usual;
        }
        for (E constant : usual.getDeclaringClass().getEnumConstants()) {
            if (VietnameseText.fold(Texts.of(prefix, constant)).equals(typed)) {
                return constant;
            }
        }
        List<String> words = new ArrayList<>();
        for (E constant : usual.getDeclaringClass().getEnumConstants()) {
            words.add(Texts.of(prefix, constant));
        }
        fault(column, "anniversary.import.constant", text(column), String.join("; ", words));
        return usual;
    }

    /** One in each line, or between semicolons where all stand in one: "1930 Ngày thành lập Hội LHPN Việt Nam". */
    List<AnniversaryOrigin> origins() {
        List<AnniversaryOrigin> origins = new ArrayList<>();
        String typed = text(AnniversarySheetColumn.ORIGINS);
        for (String one : typed.contains("\n") ? typed.split("\n", -1) : NEXT_ORIGIN.split(typed, -1)) {
            if (!one.isBlank()) {
                Matcher parts = ORIGIN.matcher(one.strip());
                if (parts.matches()) {
                    try {
                        origins.add(new AnniversaryOrigin(Integer.parseInt(parts.group(1)), parts.group(2)));
                    } catch (BusinessException refusal) {
                        fault(AnniversarySheetColumn.ORIGINS, refusal);
                    }
                } else {
                    fault(AnniversarySheetColumn.ORIGINS, "anniversary.import.origin", one.strip());
                }
            }
        }
        return origins;
    }

    /** One year in each line, as {@link AnniversarySheetYears} writes it; a fault for each line that is none. */
    List<AnniversaryYear> years() {
        List<AnniversaryYear> years = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (String line : text(AnniversarySheetColumn.YEARS).split("\n", -1)) {
            if (!line.isBlank()) {
                try {
                    AnniversaryYear year = AnniversarySheetYears.typed(line.strip());
                    if (!seen.add(year.year())) {
                        throw new BusinessException("anniversary.error.year-twice", Integer.toString(year.year()));
                    }
                    years.add(year);
                } catch (BusinessException refusal) {
                    fault(AnniversarySheetColumn.YEARS, refusal);
                }
            }
        }
        return years;
    }
}
