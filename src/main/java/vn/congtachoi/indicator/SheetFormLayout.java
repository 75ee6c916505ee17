package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.sheet.FormCell;
import vn.congtachoi.sheet.FormPage;
import vn.congtachoi.sheet.SheetCell;

/**
 * Where everything stands in the Excel form of a sheet: title, unit, period, due hour and code above; then a row per
 * indicator with one cell to fill, and in a hidden column what stood in that cell when the form was written.
 */
@Component
class SheetFormLayout {

    static final int CODE_ROW = 5;
    static final int FIRST_ROW = 8;
    static final int WORDS = 3;
    static final int ENTRY = 3;
    static final int SEAL = 4;
    static final int COLUMNS = 5;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A spreadsheet keeps 15 digits; a longer number travels as words. */
    private static final int DIGITS = 15;

    private static final List<Integer> WIDTHS = List.of(14, 60, 14, 22, 0);

    private final MessageSource texts;

    SheetFormLayout(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * A row of the table: an indicator, or a heading above some.
     *
     * @param indicator null for a heading
     * @param words in the columns before the cell to fill
     * @param content what stands in the cell to fill: a {@link BigDecimal}, words, or null
     */
    record Row(
            @Nullable IndicatorRow indicator,
            List<String> words,
            int revision,
            @Nullable Object content,
            boolean open) {

        Row {
            words = List.copyOf(words);
        }
    }

    /** What the hidden cell of a row says: what stood there when the form was written. */
    record Seal(int revision, String content) {

        private static final String BETWEEN = "|";

        String text(SheetFormCode code, List<String> words) {
            return String.join(BETWEEN, Integer.toString(revision), content, check(code, words));
        }

        private String check(SheetFormCode code, List<String> words) {
            return code.seal(Stream.concat(words.stream(), Stream.of(Integer.toString(revision), content))
                    .toList());
        }

        /** The seal, or null when it or the words beside it are not as they were written. */
        static @Nullable Seal read(String text, SheetFormCode code, List<String> words) {
            int first = text.indexOf(BETWEEN);
            int last = text.lastIndexOf(BETWEEN);
            if (first < 1 || last <= first || !text.substring(0, first).matches("[0-9]{1,9}")) {
                return null;
            }
            Seal seal = new Seal(Integer.parseInt(text.substring(0, first)), text.substring(first + 1, last));
            return seal.text(code, words).equals(text) ? seal : null;
        }
    }

    /** The form as it would be written now. */
    FormPage page(Sheet sheet) {
        List<Row> rows = rows(sheet);
        List<String> head = head(sheet);
        SheetFormCode code = SheetFormCode.of(sheet.round().id(), sheet.unit().id(), rows.size(), head);
        List<List<FormCell>> cells = new ArrayList<>();
        cells.add(List.of(FormCell.title(head.getFirst())));
        for (int at = 1; at < head.size(); at += 2) {
            cells.add(List.of(FormCell.note(head.get(at)), FormCell.note(head.get(at + 1))));
        }
        cells.add(List.of(FormCell.note(codeLabel()), FormCell.note(code.text())));
        cells.add(List.of(FormCell.note(hint())));
        cells.add(headings().stream().map(FormCell::heading).toList());
        for (Row row : rows) {
            List<FormCell> line = new ArrayList<>();
            row.words().forEach(word -> line.add(FormCell.fixed(word)));
            line.add(row.open() ? FormCell.entry(row.content()) : FormCell.fixed(row.content()));
            line.add(FormCell.fixed(new Seal(row.revision(), content(row.content())).text(code, row.words())));
            cells.add(line);
        }
        return new FormPage(text("indicator.sheetForm.sheet"), WIDTHS, cells);
    }

    /** The words above the table, but for the code and the hint: title, then pairs of name and value. */
    List<String> head(Sheet sheet) {
        ZonedDateTime due = sheet.ownReturn().dueAt(sheet.round()).atZone(ZONE);
        LocalDate day = due.toLocalDate();
        return Stream.of(
                        sheet.round().name(),
                        text("indicator.sheetForm.head.unit"),
                        sheet.unit().name(),
                        text("indicator.sheetForm.head.period"),
                        VietnameseDates.period(sheet.round().period()),
                        text("indicator.sheetForm.head.due"),
                        VietnameseDates.time(due.toLocalTime()) + " " + VietnameseDates.shortDate(day))
                .map(VietnameseText::nfc)
                .toList();
    }

    String codeLabel() {
        return text("indicator.sheetForm.head.code");
    }

    String hint() {
        return text("indicator.sheetForm.head.hint");
    }

    List<String> headings() {
        return Stream.of(
                        "indicator.sheetForm.code",
                        "indicator.sheetForm.name",
                        "indicator.sheetForm.measure",
                        "indicator.sheetForm.value")
                .map(this::text)
                .toList();
    }

    List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        String heading = "";
        for (FormLineRow line : sheet.lines()) {
            if (!line.heading().isEmpty() && !line.heading().equals(heading)) {
                heading = line.heading();
                rows.add(new Row(null, words("", heading, ""), 0, null, false));
            }
            rows.add(row(sheet, line));
        }
        return rows;
    }

    private Row row(Sheet sheet, FormLineRow line) {
        Indicator indicator = sheet.indicator(line.indicatorId());
        IndicatorRow row = indicator.row();
        List<String> words = words(row.code(), row.label(), row.measure());
        if (!indicator.isTypedIn(sheet.round().period())) {
            return new Row(row, words, 0, text("indicator.sheetForm.computed"), false);
        }
        Sheet.At at = new Sheet.At(sheet.unit().id(), line.indicatorId());
        Figure present = sheet.figures().get(at);
        Figure figure = sheet.visible(at);
        return new Row(
                row,
                words,
                present == null ? 0 : present.currentRevision(),
                figure == null ? null : content(row, figure.entry().typed()),
                mayFill(sheet, line).allowed());
    }

    /**
     * Whether any cell of the sheet may be filled. A refusal says why of a cell that could be filled at another time, of
     * one that was asked about first.
     */
    static Decision mayFill(Sheet sheet) {
        Comparator<FormLineRow> tellingFirst = Comparator.comparing(
                        (FormLineRow line) -> openQuery(sheet, line).isEmpty())
                .thenComparing(line -> !sheet.indicator(line.indicatorId())
                                .isTypedIn(sheet.round().period())
                        || !line.askedOf().includes(sheet.unit().kind()));
        List<Decision> decisions = sheet.lines().stream()
                .sorted(tellingFirst)
                .map(line -> mayFill(sheet, line))
                .toList();
        return decisions.stream()
                .filter(Decision::allowed)
                .findFirst()
                .or(() -> decisions.stream().findFirst())
                .orElseGet(() -> Decision.no("indicator.cell.notAsked"));
    }

    /** Whether the unit's own cell may be filled; what was asked about is answered at its question. */
    static Decision mayFill(Sheet sheet, FormLineRow line) {
        Decision mayEdit = sheet.mayEdit(line, sheet.unit());
        return openQuery(sheet, line)
                .map(query -> mayEdit.and(Decision.no(
                        "indicator.sheetForm.fault.asked", query.row().askedBy())))
                .orElse(mayEdit);
    }

    private static Optional<FigureQuery> openQuery(Sheet sheet, FormLineRow line) {
        Sheet.At at = new Sheet.At(sheet.unit().id(), line.indicatorId());
        return Optional.ofNullable(sheet.queries().get(at)).filter(query -> query.state() == QueryState.OPEN);
    }

    private static List<String> words(String code, String name, String measure) {
        return Stream.of(code, name, measure).map(VietnameseText::nfc).toList();
    }

    /** An exact number as a number, everything else in words. */
    private static @Nullable Object content(IndicatorRow indicator, CellValue typed) {
        BigDecimal value = typed.value();
        boolean plain = value == null || (typed.qualifier() == Qualifier.EXACT && value.precision() <= DIGITS);
        return plain ? value : FigureText.cell(indicator, typed);
    }

    private static String content(@Nullable Object content) {
        return content instanceof BigDecimal number
                ? number(number)
                : content instanceof String words ? VietnameseText.nfc(words) : "";
    }

    /** What a cell says, the same whether the spreadsheet keeps it as a number or as words. */
    static String content(SheetCell cell) {
        return cell instanceof SheetCell.Numeric exact ? number(exact.number()) : VietnameseText.nfc(cell.words());
    }

    private static String number(BigDecimal number) {
        return CellValue.plain(number).toPlainString();
    }

    private String text(String key) {
        return texts.getMessage(key, new Object[0], Locale.of("vi", "VN"));
    }
}
