package vn.congtachoi.event.guest.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.guest.GuestFilter;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestStates;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The guests of an event as they are listed: a workbook, and a list under the unit's letterhead. */
@Component
public class GuestListFiles {

    private static final int NUMBER_SHARE = 5;
    private static final int NAME_SHARE = 24;
    private static final int STANDING_SHARE = 38;
    private static final int SEAT_SHARE = 8;
    private static final int STATE_SHARE = 18;

    private final GuestReading reading;
    private final OfficialList paper;
    private final Clock clock;

    GuestListFiles(GuestReading reading, OfficialList paper, Clock clock) {
        this.reading = reading;
        this.paper = paper;
        this.clock = clock;
    }

    private static List<GuestLine> shown(GuestReading.Sheet sheet, GuestFilter filter) {
        return sheet.guests().stream().filter(filter::matches).toList();
    }

    /** Everything of whoever is shown, with her number in the whole list. */
    public byte[] excel(UUID event, GuestFilter filter) {
        GuestReading.Sheet sheet = reading.sheet(event);
        List<SheetColumn> columns = List.of(
                SheetColumn.number(Texts.of("events.guest.ui.number")),
                SheetColumn.text(Texts.of("events.guest.ui.honorific")),
                SheetColumn.text(Texts.of("events.guest.ui.name")),
                SheetColumn.text(Texts.of("events.guest.ui.post")),
                SheetColumn.text(Texts.of("events.guest.ui.organisation")),
                SheetColumn.text(Texts.of("events.guest.ui.group")),
                SheetColumn.text(Texts.of("events.guest.ui.phone")),
                SheetColumn.text(Texts.of("events.guest.ui.email")),
                SheetColumn.text(Texts.of("events.guest.ui.seat")),
                SheetColumn.text(Texts.of("events.guest.ui.told")),
                SheetColumn.text(Texts.of("events.guest.ui.answer")),
                SheetColumn.text(Texts.of("events.guest.ui.came")));
        List<List<Object>> rows = shown(sheet, filter).stream()
                .map(line -> List.<Object>of(
                        line.number(),
                        line.form().honorific(),
                        line.name(),
                        line.form().post(),
                        line.form().organisation(),
                        Texts.of("events.guest.group", line.form().group()),
                        line.form().phone(),
                        line.form().email(),
                        line.form().seat(),
                        GuestStates.told(line),
                        GuestStates.answer(line),
                        GuestStates.came(line)))
                .toList();
        List<String> titles = new ArrayList<>(List.of(Texts.of("events.guest.paper.title")));
        titles.addAll(under(sheet, rows.size()));
        return new SheetWriter().bytes(new SheetTable(titles, columns, rows));
    }

    /** The same for reading, without telephone numbers. */
    public byte[] pdf(UUID event, GuestFilter filter) {
        GuestReading.Sheet sheet = reading.sheet(event);
        List<ListColumn> columns = List.of(
                ListColumn.centred(Texts.of("events.guest.ui.number"), NUMBER_SHARE),
                ListColumn.text(Texts.of("events.guest.ui.name"), NAME_SHARE),
                ListColumn.text(Texts.of("events.guest.ui.standing"), STANDING_SHARE),
                ListColumn.centred(Texts.of("events.guest.ui.seat"), SEAT_SHARE),
                ListColumn.text(Texts.of("events.guest.ui.told"), STATE_SHARE),
                ListColumn.text(Texts.of("events.guest.ui.answer"), STATE_SHARE),
                ListColumn.text(Texts.of("events.guest.ui.came"), STATE_SHARE));
        List<ListRow> rows = shown(sheet, filter).stream()
                .map(line -> ListRow.of(
                        Integer.toString(line.number()),
                        line.addressed(),
                        line.standing(),
                        line.form().seat(),
                        GuestStates.told(line),
                        GuestStates.answer(line),
                        GuestStates.came(line)))
                .toList();
        return paper.plain(
                sheet.event().unitId(),
                new OfficialList.Content(
                        Texts.of("events.guest.paper.title"),
                        sheet.event().title(),
                        under(sheet, rows.size()),
                        columns,
                        rows,
                        List.of()));
    }

    private List<String> under(GuestReading.Sheet sheet, int count) {
        return List.of(
                Texts.of(
                        "events.guest.paper.when",
                        EventTimes.words(sheet.event().time()),
                        sheet.event().whereabouts()),
                Texts.of(
                        "events.guest.paper.count",
                        VnFormat.day(LocalDate.now(clock)),
                        VnFormat.number(count),
                        VnFormat.number(sheet.guests().size())));
    }
}
