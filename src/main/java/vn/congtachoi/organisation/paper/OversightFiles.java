package vn.congtachoi.organisation.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.Letterhead;
import vn.congtachoi.organisation.OversightBoard;
import vn.congtachoi.organisation.OversightRow;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListPaper;
import vn.congtachoi.paper.ListPaperData;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.PaperSignature;
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

    private final PaperRenderer renderer;
    private final UnitDirectory units;
    private final Installation installation;
    private final Clock clock;

    OversightFiles(PaperRenderer renderer, UnitDirectory units, Installation installation, Clock clock) {
        this.renderer = renderer;
        this.units = units;
        this.installation = installation;
        this.clock = clock;
    }

    /** Who looks after each unit today; a unit without anybody stands there with a dash. */
    public byte[] paper(UUID issuer, List<OversightBoard.Line> lines) {
        LocalDate today = LocalDate.now(clock);
        Letterhead letterhead = units.letterheadOn(issuer, today);
        PaperProfile profile = PaperProfile.HOI_NQ30;
        PaperHead head = new PaperHead(
                letterhead.superior(),
                letterhead.issuer(),
                profile.numberLine(null, "TB", "BTV"),
                PaperHead.draftDateLine(letterhead.place(), YearMonth.from(today)));
        ListPaperData data = new ListPaperData(
                head,
                VietnameseText.upper(Texts.of("organisation.people.oversight.title")),
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
                List.of(),
                new PaperSignature(
                        List.of(
                                Texts.of("organisation.people.paper.on-behalf"),
                                Texts.of("organisation.people.paper.chair")),
                        "",
                        List.of(
                                Texts.of("organisation.people.paper.recipient"),
                                Texts.of("organisation.people.paper.archive"))));
        PaperContext context =
                PaperContext.of(Texts.of("organisation.people.oversight.title")).asDraft();
        return renderer.render(ListPaper.landscape(), data, installation.isDemo() ? context.asDemo() : context)
                .pdf();
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
