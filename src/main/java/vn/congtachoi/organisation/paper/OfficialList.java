package vn.congtachoi.organisation.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import vn.congtachoi.uikit.Texts;

/** A list on a landscape paper, PDF/A, under the letterhead that a unit has today. */
@Component
public class OfficialList {

    private static final PaperProfile PROFILE = PaperProfile.HOI_NQ30;
    private static final String OFFICE = "BTV";

    /** What the paper is: it decides the letters in its number and whom it goes to. */
    public enum Kind {
        REPORT("BC"),
        NOTICE("TB");

        private final String letters;

        Kind(String letters) {
            this.letters = letters;
        }
    }

    /**
     * What the list says.
     *
     * @param title as in a sentence; the paper prints it in capitals
     * @param subject what it is about, may be empty
     * @param subtitles lines below the title
     * @param notes paragraphs below the table
     */
    public record Content(
            String title,
            String subject,
            List<String> subtitles,
            List<ListColumn> columns,
            List<ListRow> rows,
            List<String> notes) {}

    private final PaperRenderer renderer;
    private final UnitDirectory units;
    private final Clock clock;

    OfficialList(PaperRenderer renderer, UnitDirectory units, Clock clock) {
        this.renderer = renderer;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A list that nobody signs.
     *
     * @param issuer the unit whose letterhead it carries
     */
    public byte[] plain(UUID issuer, Content content) {
        return render(head(issuer, ""), content, null, PaperContext.of(content.title()));
    }

    /**
     * A draft for the chair to sign: number and day are left to be written.
     *
     * @param issuer the unit whose paper it is
     * @param name the title that the file itself carries
     */
    public byte[] draft(UUID issuer, Kind kind, String name, Content content) {
        PaperSignature signature = new PaperSignature(
                List.of(Texts.of("organisation.paper.on-behalf"), Texts.of("organisation.paper.chair")),
                "",
                List.of(Texts.of("organisation.paper.recipient", kind), Texts.of("organisation.paper.archive")));
        PaperHead head = head(issuer, PROFILE.numberLine(null, kind.letters, OFFICE));
        return render(head, content, signature, PaperContext.of(name).asDraft());
    }

    private PaperHead head(UUID issuer, String numberLine) {
        LocalDate today = LocalDate.now(clock);
        Letterhead letterhead = units.letterheadOn(issuer, today);
        return new PaperHead(
                letterhead.superior(),
                letterhead.issuer(),
                numberLine,
                PaperHead.draftDateLine(letterhead.place(), YearMonth.from(today)));
    }

    private byte[] render(PaperHead head, Content content, @Nullable PaperSignature signature, PaperContext context) {
        ListPaperData data = new ListPaperData(
                head,
                VietnameseText.upper(content.title()),
                content.subject(),
                content.subtitles(),
                content.columns(),
                content.rows(),
                content.notes(),
                signature);
        return renderer.render(ListPaper.landscape(), data, context).pdf();
    }
}
