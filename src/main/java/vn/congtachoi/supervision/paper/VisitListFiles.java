package vn.congtachoi.supervision.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.paper.FileLines;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.VisitListing;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The visits of a year as they are listed: a workbook, and a list under the unit's letterhead. */
@Component
public class VisitListFiles {

    private static final int NUMBER_SHARE = 5;
    private static final int BODY_SHARE = 24;
    private static final int CAMPAIGN_SHARE = 36;
    private static final int DAY_SHARE = 20;
    private static final int TEAM_SHARE = 17;
    private static final int STATE_SHARE = 16;

    private final SupervisionReading visits;
    private final OfficialList paper;
    private final Clock clock;

    VisitListFiles(SupervisionReading visits, OfficialList paper, Clock clock) {
        this.visits = visits;
        this.paper = paper;
        this.clock = clock;
    }

    private FileLines<VisitRow> lines(VisitListing listing) {
        return FileLines.of(
                most -> visits.page(listing.filter(), listing.sort(), listing.descending(), PageRequest.of(0, most)));
    }

    /** Real days. */
    public byte[] excel(VisitListing listing) {
        FileLines<VisitRow> lines = lines(listing);
        List<SheetColumn> columns = List.of(
                SheetColumn.text(Texts.of("supervision.ui.list.body")),
                SheetColumn.text(Texts.of("supervision.ui.form.kind")),
                SheetColumn.text(Texts.of("supervision.ui.list.theme")),
                SheetColumn.date(Texts.of("supervision.ui.list.day")),
                SheetColumn.text(Texts.of("supervision.paper.visits.part")),
                SheetColumn.text(Texts.of("supervision.ui.list.team")),
                SheetColumn.text(Texts.of("supervision.ui.list.why")),
                SheetColumn.text(Texts.of("supervision.ui.list.state")));
        List<List<@Nullable Object>> cells = new ArrayList<>();
        lines.rows().forEach(row -> cells.add(Collections.unmodifiableList(cells(row))));
        List<String> titles = new ArrayList<>(List.of(title(listing)));
        titles.addAll(under(lines));
        return new SheetWriter().bytes(new SheetTable(titles, columns, cells));
    }

    private static List<@Nullable Object> cells(VisitRow row) {
        LocalDate day = row.placing().day();
        return Arrays.asList(
                row.body(),
                Texts.of("supervision.kind", row.kind()),
                row.theme(),
                day,
                day == null ? "" : Texts.of("supervision.part", row.placing().part()),
                row.team(),
                row.why(),
                Texts.of("supervision.state", row.state()));
    }

    /** The same for reading and signing. */
    public byte[] pdf(VisitListing listing, UUID unit) {
        FileLines<VisitRow> lines = lines(listing);
        List<ListColumn> columns = List.of(
                ListColumn.centred(Texts.of("supervision.paper.column.number"), NUMBER_SHARE),
                ListColumn.text(Texts.of("supervision.ui.list.body"), BODY_SHARE),
                ListColumn.text(Texts.of("supervision.ui.list.theme"), CAMPAIGN_SHARE),
                ListColumn.text(Texts.of("supervision.ui.list.day"), DAY_SHARE),
                ListColumn.text(Texts.of("supervision.ui.list.team"), TEAM_SHARE),
                ListColumn.text(Texts.of("supervision.ui.list.state"), STATE_SHARE));
        List<ListRow> rows = new ArrayList<>();
        for (VisitRow row : lines.rows()) {
            rows.add(ListRow.of(
                    Integer.toString(rows.size() + 1),
                    row.body(),
                    Texts.of("supervision.paper.year-plan.line", Texts.of("supervision.kind", row.kind()), row.theme()),
                    SupervisionWords.day(row.placing()),
                    row.team(),
                    Texts.of("supervision.state", row.state())));
        }
        return paper.plain(unit, new OfficialList.Content(title(listing), "", under(lines), columns, rows, List.of()));
    }

    private static String title(VisitListing listing) {
        return Texts.of(
                "supervision.paper.visits", Integer.toString(listing.filter().year()));
    }

    private List<String> under(FileLines<VisitRow> lines) {
        return lines.under(Texts.of(
                "supervision.paper.visits.count",
                VnFormat.day(LocalDate.now(clock)),
                VnFormat.number(lines.rows().size())));
    }
}
