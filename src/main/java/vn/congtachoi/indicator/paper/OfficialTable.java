package vn.congtachoi.indicator.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.Letterhead;
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

/**
 * A table of figures as the official landscape paper, PDF/A: letterhead of the day, signature of the chair. It is a
 * draft: number and day are left to be written until it is signed.
 */
@Component
class OfficialTable {

    /**
     * What this table says.
     *
     * @param title as in a sentence; the paper prints it in capitals
     */
    record Content(
            String title,
            String subject,
            List<String> subtitles,
            List<ListColumn> columns,
            List<ListRow> rows,
            List<String> notes) {}

    private static final PaperProfile PROFILE = PaperProfile.HOI_NQ30;

    private final PaperRenderer renderer;
    private final UnitDirectory units;
    private final Installation installation;
    private final MessageSource texts;
    private final Clock clock;

    OfficialTable(
            PaperRenderer renderer, UnitDirectory units, Installation installation, MessageSource texts, Clock clock) {
        this.renderer = renderer;
        this.units = units;
        this.installation = installation;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param issuer the unit whose paper it is
     * @param name the title that the file itself carries
     */
    byte[] pdf(UUID issuer, String name, Content content) {
        LocalDate today = LocalDate.now(clock);
        Letterhead letterhead = units.letterheadOn(issuer, today);
        PaperHead head = new PaperHead(
                letterhead.superior(),
                letterhead.issuer(),
                PROFILE.numberLine(null, "BC", "BTV"),
                PaperHead.draftDateLine(letterhead.place(), YearMonth.from(today)));
        ListPaperData data = new ListPaperData(
                head,
                VietnameseText.upper(content.title()),
                content.subject(),
                content.subtitles(),
                content.columns(),
                content.rows(),
                content.notes(),
                new PaperSignature(
                        List.of(text("indicator.paper.on-behalf"), text("indicator.paper.chair")),
                        "",
                        List.of(text("indicator.paper.recipient"), text("indicator.paper.archive"))));
        PaperContext context = PaperContext.of(name).asDraft();
        return renderer.render(ListPaper.landscape(), data, installation.isDemo() ? context.asDemo() : context)
                .pdf();
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.of("vi", "VN"));
    }
}
