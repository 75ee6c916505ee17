package vn.congtachoi.recommendation.paper;

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
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The register of recommendations as it is shown: a workbook, and a list under the unit's letterhead. */
@Component
public class RecommendationListFiles {

    private static final int NUMBER_SHARE = 5;
    private static final int CODE_SHARE = 12;
    private static final int WORDS_SHARE = 40;
    private static final int UNIT_SHARE = 22;
    private static final int DAY_SHARE = 11;
    private static final int AGE_SHARE = 8;
    private static final int STATE_SHARE = 18;

    private final RecommendationReading recommendations;
    private final OfficialList paper;
    private final Clock clock;

    RecommendationListFiles(RecommendationReading recommendations, OfficialList paper, Clock clock) {
        this.recommendations = recommendations;
        this.paper = paper;
        this.clock = clock;
    }

    private FileLines<RecommendationRow> found(RecommendationListing listing) {
        return FileLines.of(most -> recommendations.page(listing.filter(), listing.order(), PageRequest.of(0, most)));
    }

    /** Real numbers and days. */
    public byte[] excel(RecommendationListing listing) {
        FileLines<RecommendationRow> found = found(listing);
        List<SheetColumn> columns = List.of(
                SheetColumn.text(Texts.of("recommendation.ui.list.code")),
                SheetColumn.text(Texts.of("recommendation.ui.list.theme")),
                SheetColumn.text(Texts.of("recommendation.ui.list.words")),
                SheetColumn.text(Texts.of("recommendation.ui.list.addressee")),
                SheetColumn.date(Texts.of("recommendation.ui.sent")),
                SheetColumn.date(Texts.of("recommendation.ui.list.due")),
                SheetColumn.number(Texts.of("recommendation.paper.age")),
                SheetColumn.text(Texts.of("recommendation.ui.list.state")),
                SheetColumn.text(Texts.of("recommendation.ui.list.repeats")));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (RecommendationRow row : found.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                    row.code(),
                    row.theme(),
                    row.words(),
                    row.addressee(),
                    row.sentOn(),
                    row.dueOn(),
                    row.age(),
                    state(row),
                    row.repeats() ? Texts.of("recommendation.ui.repeats") : ""));
            lines.add(Collections.unmodifiableList(cells));
        }
        List<String> titles = new ArrayList<>(List.of(title()));
        titles.addAll(subtitles(found));
        return new SheetWriter().bytes(new SheetTable(titles, columns, lines));
    }

    /** The same for reading and signing. */
    public byte[] pdf(RecommendationListing listing, UUID unit) {
        FileLines<RecommendationRow> found = found(listing);
        List<ListColumn> columns = List.of(
                ListColumn.centred(Texts.of("recommendation.paper.number"), NUMBER_SHARE),
                ListColumn.text(Texts.of("recommendation.ui.list.code"), CODE_SHARE),
                ListColumn.text(Texts.of("recommendation.ui.list.words"), WORDS_SHARE),
                ListColumn.text(Texts.of("recommendation.ui.list.addressee"), UNIT_SHARE),
                ListColumn.centred(Texts.of("recommendation.ui.list.due"), DAY_SHARE),
                ListColumn.number(Texts.of("recommendation.paper.age"), AGE_SHARE),
                ListColumn.text(Texts.of("recommendation.ui.list.state"), STATE_SHARE));
        List<ListRow> lines = new ArrayList<>();
        for (RecommendationRow row : found.rows()) {
            lines.add(ListRow.of(
                    Integer.toString(lines.size() + 1),
                    row.code(),
                    row.theme().isEmpty()
                            ? row.words()
                            : Texts.of("recommendation.paper.line", row.theme(), row.words()),
                    row.addressee(),
                    VnFormat.day(row.dueOn()),
                    Long.toString(row.age()),
                    state(row)));
        }
        return paper.plain(unit, new OfficialList.Content(title(), "", subtitles(found), columns, lines, List.of()));
    }

    private static String state(RecommendationRow row) {
        String state = Texts.of("recommendation.state", row.state());
        return row.late() ? Texts.of("recommendation.paper.state-late", state) : state;
    }

    private static String title() {
        return Texts.of("recommendation.paper.title");
    }

    private List<String> subtitles(FileLines<RecommendationRow> found) {
        return found.under(Texts.of(
                "recommendation.paper.count",
                VnFormat.day(LocalDate.now(clock)),
                VnFormat.number(found.rows().size())));
    }
}
