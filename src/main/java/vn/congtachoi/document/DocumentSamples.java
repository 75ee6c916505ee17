package vn.congtachoi.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.document.paper.DocumentPrinter;
import vn.congtachoi.document.paper.PaperBody;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.PaperEnding;
import vn.congtachoi.document.paper.PaperMarks;
import vn.congtachoi.document.paper.PaperTitle;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.Letterhead;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.uikit.Texts;

/** A page as the papers of a series would look, before the series is there. */
@Service
@PreAuthorize("denyAll()")
public class DocumentSamples {

    /** The number in examples: two digits, so that it is read as one of many. */
    public static final int NUMBER = 15;

    private static final String REPORT = "BC";

    private final DocumentRights rights;
    private final DocumentPrinter printer;
    private final UnitDirectory units;
    private final Clock clock;

    DocumentSamples(DocumentRights rights, DocumentPrinter printer, UnitDirectory units, Clock clock) {
        this.rights = rights;
        this.printer = printer;
        this.units = units;
        this.clock = clock;
    }

    /** Number and symbol of a report of such a series: "15/BC-BTV". */
    public static String notation(SeriesForm form) {
        return form.profile().notation(NUMBER, REPORT, form.letters());
    }

    /** One page of a report of such a series, as a PDF that says it is a draft. */
    @Needs(DocumentPermissions.SETTINGS)
    public byte[] pdf(UUID unitId, SeriesForm form) {
        rights.at(unitId, Permission.of(DocumentPermissions.SETTINGS)).orThrow();
        LocalDate today = LocalDate.now(clock);
        Letterhead letterhead = units.letterheadOn(unitId, today);
        boolean organ = !form.authority().isBlank();
        PaperHead head = new PaperHead(
                organ ? letterhead.issuer() : letterhead.superior(),
                organ ? VietnameseText.upper(form.authority()) : letterhead.issuer(),
                form.profile().numberLine(NUMBER, REPORT, form.letters()),
                PaperHead.dateLine(letterhead.place(), today));
        PaperContent content = new PaperContent(
                head,
                new PaperTitle(Texts.of("document.sample.kind"), Texts.of("document.sample.subject"), List.of()),
                new PaperBody(List.of(), text(), true),
                PaperEnding.of(signature(form, organ)),
                PaperMarks.NONE,
                List.of());
        return printer.print(
                        content,
                        figure -> "",
                        form.profile(),
                        PaperContext.of(Texts.of("document.sample.title")).asDraft())
                .pdf();
    }

    private static PaperSignature signature(SeriesForm form, boolean organ) {
        String post = VietnameseText.upper(Texts.of("document.signer.title.CHAIR"));
        List<String> lines = organ
                ? List.of(
                        form.profile()
                                .authorityLine(
                                        Texts.of("document.signer.onBehalf"), VietnameseText.upper(form.authority())),
                        post)
                : List.of(post);
        return new PaperSignature(
                lines, Texts.of("document.sample.signer"), List.of("- " + Texts.of("document.recipient.kept") + "."));
    }

    private static DocumentText text() {
        return new DocumentText(List.of(new Block.Paragraph(
                Ids.next(),
                Block.Alignment.JUSTIFIED,
                List.of(Run.Text.plain(Texts.of("document.sample.text"))),
                null)));
    }
}
