package vn.congtachoi.organisation.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.organisation.OversightBoard;
import vn.congtachoi.organisation.OversightRow;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.uikit.Texts;

/** "Phân công phụ trách cơ sở" as an official list, to be signed. */
@Component
public class OversightFiles {

    private static final int POSITION_SHARE = 4;
    private static final int UNIT_SHARE = 24;
    private static final int PERSON_SHARE = 20;
    private static final int PHONE_SHARE = 13;
    private static final int DAY_SHARE = 11;
    private static final int BASIS_SHARE = 28;

    private final OfficialList paper;
    private final Clock clock;

    OversightFiles(OfficialList paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    /** Who looks after each unit today; a unit without anybody stands there with a dash. */
    public byte[] paper(UUID issuer, List<OversightBoard.Line> lines) {
        LocalDate today = LocalDate.now(clock);
        String title = Texts.of("organisation.people.oversight.title");
        OfficialList.Content content = new OfficialList.Content(
                title,
                "",
                List.of(Texts.of(
                        "organisation.people.paper.oversight", VietnameseDates.shortDate(today), lines.size())),
                List.of(
                        ListColumn.centred(Texts.of("organisation.people.paper.position"), POSITION_SHARE),
                        ListColumn.text(Texts.of("organisation.people.oversight.unit"), UNIT_SHARE),
                        ListColumn.text(Texts.of("organisation.people.oversight.person"), PERSON_SHARE),
                        ListColumn.centred(Texts.of("organisation.people.list.phone"), PHONE_SHARE),
                        ListColumn.centred(Texts.of("organisation.people.oversight.from"), DAY_SHARE),
                        ListColumn.text(Texts.of("organisation.people.oversight.basis"), BASIS_SHARE)),
                rows(lines),
                List.of());
        return paper.draft(issuer, OfficialList.Kind.NOTICE, title, content);
    }

    private static List<ListRow> rows(List<OversightBoard.Line> lines) {
        List<ListRow> rows = new ArrayList<>();
        int position = 0;
        for (OversightBoard.Line line : lines) {
            String number = Integer.toString(++position);
            if (line.today().isEmpty()) {
                rows.add(ListRow.of(number, line.unit().name(), "–", "", "", ""));
            }
            for (OversightRow row : line.today()) {
                rows.add(ListRow.of(
                        number,
                        line.unit().name(),
                        row.person().name().full(),
                        row.person().phone() == null ? "" : row.person().phone().shown(),
                        VietnameseDates.shortDate(row.from()),
                        row.basis()));
            }
        }
        return rows;
    }
}
