package vn.congtachoi.anniversary.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.anniversary.AnniversaryCalendar;
import vn.congtachoi.anniversary.AnniversaryFilter;
import vn.congtachoi.anniversary.AnniversaryReading;
import vn.congtachoi.anniversary.AnniversaryWords;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** "Lịch các ngày kỷ niệm năm 2023": what is shown of a year, as a workbook and under the unit's letterhead. */
@Component
public class AnniversaryYearFiles {

    private static final int NUMBER_SHARE = 4;
    private static final int DAY_SHARE = 15;
    private static final int LUNAR_SHARE = 12;
    private static final int NAME_SHARE = 42;
    private static final int CLASS_SHARE = 13;
    private static final int ROLE_SHARE = 14;
    private static final int PREPARATION_SHARE = 13;

    private final AnniversaryReading reading;
    private final OfficialList paper;

    AnniversaryYearFiles(AnniversaryReading reading, OfficialList paper) {
        this.reading = reading;
        this.paper = paper;
    }

    /** Real days, each with its counts and its class. */
    public byte[] excel(int year, UUID unit, AnniversaryFilter filter) {
        AnniversaryCalendar calendar = reading.year(year, unit, filter);
        List<SheetColumn> columns = List.of(
                SheetColumn.date(Texts.of("anniversary.paper.from")),
                SheetColumn.date(Texts.of("anniversary.paper.to")),
                SheetColumn.text(Texts.of("anniversary.paper.lunar")),
                SheetColumn.text(Texts.of("anniversary.ui.form.name")),
                SheetColumn.text(Texts.of("anniversary.paper.title-column")),
                SheetColumn.text(Texts.of("anniversary.paper.counted")),
                SheetColumn.text(Texts.of("anniversary.paper.class")),
                SheetColumn.text(Texts.of("anniversary.ui.kind")),
                SheetColumn.text(Texts.of("anniversary.ui.scope")),
                SheetColumn.text(Texts.of("anniversary.ui.role")),
                SheetColumn.date(Texts.of("anniversary.paper.preparation")),
                SheetColumn.text(Texts.of("anniversary.ui.form.owner")),
                SheetColumn.text(Texts.of("anniversary.ui.theme")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Occurrence one : calendar.days()) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                    one.from(),
                    one.to(),
                    AnniversaryWords.lunarShort(one),
                    one.name(),
                    one.title(),
                    AnniversaryWords.counted(one),
                    classes(one),
                    Texts.of("anniversary.kind", one.kind()),
                    Texts.of("anniversary.scope", one.scope()),
                    Texts.of("anniversary.role", one.role()),
                    one.days().preparation(),
                    one.owner(),
                    one.theme()));
            rows.add(Collections.unmodifiableList(cells));
        }
        return new SheetWriter().bytes(new SheetTable(List.of(title(year), calendar.unit()), columns, rows));
    }

    /** The same for reading, month by month. */
    public byte[] pdf(int year, UUID unit, AnniversaryFilter filter) {
        AnniversaryCalendar calendar = reading.year(year, unit, filter);
        List<ListColumn> columns = List.of(
                ListColumn.centred(Texts.of("anniversary.paper.number"), NUMBER_SHARE),
                ListColumn.centred(Texts.of("anniversary.paper.day"), DAY_SHARE),
                ListColumn.centred(Texts.of("anniversary.paper.lunar"), LUNAR_SHARE),
                ListColumn.text(Texts.of("anniversary.paper.name"), NAME_SHARE),
                ListColumn.centred(Texts.of("anniversary.paper.class"), CLASS_SHARE),
                ListColumn.text(Texts.of("anniversary.ui.role"), ROLE_SHARE),
                ListColumn.centred(Texts.of("anniversary.paper.preparation"), PREPARATION_SHARE));
        List<ListRow> rows = new ArrayList<>();
        int number = 0;
        int month = 0;
        for (Occurrence one : calendar.days()) {
            if (one.from().getMonthValue() != month) {
                month = one.from().getMonthValue();
                rows.add(ListRow.heading(Texts.of("anniversary.ui.month", Integer.toString(month))));
            }
            rows.add(row(++number, one));
        }
        List<String> subtitles = List.of(Texts.of("anniversary.paper.count", number));
        return paper.plain(unit, new OfficialList.Content(title(year), "", subtitles, columns, rows, notes(calendar)));
    }

    private static ListRow row(int number, Occurrence one) {
        LocalDate preparation = one.days().preparation();
        return ListRow.of(
                Integer.toString(number),
                AnniversaryWords.days(one),
                AnniversaryWords.lunarShort(one),
                Stream.of(one.title(), one.theme().isEmpty() ? "" : Texts.of("anniversary.ui.list.theme", one.theme()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")),
                classes(one),
                Texts.of("anniversary.role", one.role()),
                preparation == null ? "" : VnFormat.day(preparation));
    }

    private static String classes(Occurrence one) {
        return Stream.of(
                        one.days().expected() ? Texts.of("anniversary.ui.expected") : "", AnniversaryWords.classes(one))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What has no day yet, and by what the years are classed. */
    private static List<String> notes(AnniversaryCalendar calendar) {
        List<String> notes = new ArrayList<>();
        if (!calendar.undated().isEmpty()) {
            notes.add(Texts.of(
                    "anniversary.paper.undated",
                    calendar.undated().stream().map(row -> row.name()).collect(Collectors.joining("; "))));
        }
        notes.add(Texts.of("anniversary.paper.classes"));
        return notes;
    }

    private static String title(int year) {
        return Texts.of("anniversary.paper.title", Integer.toString(year));
    }
}
