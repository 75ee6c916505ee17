package vn.congtachoi.anniversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.uikit.Texts;

/** The catalogue as the table of its workbook, in the words that are read again. */
final class AnniversarySheetTable {

    private AnniversarySheetTable() {}

    /** @param rows those that stand in it; none gives an empty template */
    static SheetTable of(List<AnniversaryRow> rows) {
        List<String> titles = Stream.concat(
                        Stream.of(Texts.of("anniversary.sheet.title")),
                        Arrays.stream(Texts.of("anniversary.sheet.how").split("\n", -1)))
                .toList();
        List<List<@Nullable Object>> lines = new ArrayList<>();
        rows.forEach(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            for (AnniversarySheetColumn column : AnniversarySheetColumn.values()) {
                cells.add(value(column, row.form()));
            }
            lines.add(cells);
        });
        return new SheetTable(
                titles,
                Arrays.stream(AnniversarySheetColumn.values())
                        .map(AnniversarySheetColumn::column)
                        .toList(),
                lines);
    }

    private static @Nullable Object value(AnniversarySheetColumn column, AnniversaryForm form) {
        AnniversaryDuty duty = form.duty();
        return switch (column) {
            case NAME -> form.name();
            case KIND -> Texts.of("anniversary.kind", form.kind());
            case CALENDAR -> Texts.of(form.date().lunar() ? "anniversary.sheet.lunar" : "anniversary.sheet.solar");
            case DAY -> filled(form.date().firstTyped());
            case UNTIL -> filled(form.date().lastTyped());
            case SET_YEARLY -> form.date().setYearly() ? Texts.of("anniversary.sheet.yes") : null;
            case LEAP ->
                form.date().lunar() || form.date().leapRule() != AnniversaryLeapRule.ORDINARY_MONTH
                        ? Texts.of("anniversary.leap", form.date().leapRule())
                        : null;
            case YEARS -> filled(AnniversarySheetYears.words(form.years()));
            case ORIGINS ->
                filled(form.origins().stream()
                        .map(origin -> origin.year() + " " + origin.name())
                        .collect(Collectors.joining("\n")));
            case SCOPE -> Texts.of("anniversary.scope", duty.scope());
            case ROLE -> Texts.of("anniversary.role", duty.role());
            case WORK -> filled(duty.work());
            case LEAD -> duty.leadDays();
            case OWNER -> position(duty.ownerPosition());
            case OWNER_NAME -> filled(duty.ownerName());
            case BASIS -> filled(form.ground().legalBasis());
            case CERTAINTY -> Texts.of("anniversary.certainty", form.ground().certainty());
            case SOURCE -> filled(form.ground().source());
            case ACTIVE_FROM -> form.span().from();
            case ACTIVE_TO -> form.span().to();
        };
    }

    private static @Nullable String position(@Nullable Position position) {
        return position == null ? null : Texts.of("organisation.position", position);
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
