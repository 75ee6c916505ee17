package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.PaperBlocks;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The table of a schedule on paper: day, half day and hour, what, who leads, where, who takes part. */
final class ScheduleTable {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(15, Block.Alignment.CENTRE),
            new Block.Column(12, Block.Alignment.CENTRE),
            new Block.Column(33, Block.Alignment.LEFT),
            new Block.Column(15, Block.Alignment.LEFT),
            new Block.Column(15, Block.Alignment.LEFT),
            new Block.Column(22, Block.Alignment.LEFT));

    private ScheduleTable() {}

    /** @param entries in their order */
    static DocumentText of(List<WeekEntry> entries) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(PaperBlocks.row(
                true,
                Stream.of("day", "half", "content", "chair", "place", "participants")
                        .map(column -> Texts.of("agenda.week.paper.column." + column))
                        .toList()));
        LocalDate last = null;
        for (WeekEntry entry : entries) {
            rows.add(PaperBlocks.row(false, cells(entry, entry.day().equals(last))));
            last = entry.day();
        }
        return new DocumentText(List.of(new Block.Table(Ids.next(), COLUMNS, rows)));
    }

    /** A day is named once. */
    private static List<String> cells(WeekEntry entry, boolean sameDay) {
        String half = Texts.of("agenda.ui.half", entry.half());
        return List.of(
                sameDay ? "" : VietnameseDates.weekday(entry.day()) + "\n" + VnFormat.day(entry.day()),
                entry.hour() == null ? half : half + "\n" + VietnameseDates.time(entry.hour()),
                entry.content(),
                entry.chair(),
                entry.place(),
                entry.participants());
    }
}
