package vn.congtachoi.event.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.paper.DocumentPrinter;
import vn.congtachoi.document.paper.PaperBody;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.PaperEnding;
import vn.congtachoi.document.paper.PaperMarks;
import vn.congtachoi.document.paper.PaperTitle;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.Letterhead;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.uikit.Texts;

/** A list of an event under the letterhead of its unit, with room for who made it and for who signs. */
@Component
class EventListPages {

    private static final PaperProfile PROFILE = PaperProfile.HOI_NQ30;

    private final DocumentPrinter printer;
    private final UnitDirectory units;

    EventListPages(DocumentPrinter printer, UnitDirectory units) {
        this.printer = printer;
        this.units = units;
    }

    /** A chi hội has no Ban Thường vụ on whose behalf anybody signs. */
    private static List<String> signers(EventMatter matter) {
        String unit = matter.event().unit();
        return matter.organ().equals(unit)
                ? List.of(VietnameseText.upper(unit))
                : List.of(Texts.of("organisation.paper.on-behalf"), Texts.of("organisation.paper.chair"));
    }

    RenderedPaper print(EventListKind kind, EventMatter matter, DocumentText text) {
        LocalDate today = units.today().day();
        Letterhead letterhead = units.letterheadOn(matter.event().row().unitId(), today);
        String name = Texts.of("events.list.kind", kind);
        String subject = new EventSayings(matter).title();
        PaperContent content = new PaperContent(
                new PaperHead(
                        letterhead.superior(),
                        letterhead.issuer(),
                        "",
                        PaperHead.draftDateLine(letterhead.place(), YearMonth.from(today))),
                new PaperTitle(VietnameseText.upper(name), subject, List.of()),
                new PaperBody(List.of(), text, false),
                new PaperEnding(
                        new PaperSignature(List.of(Texts.of("events.list.made-by")), "", List.of()),
                        new PaperSignature(signers(matter), "", List.of())),
                PaperMarks.NONE,
                List.of());
        return printer.print(
                content,
                figure -> {
                    throw new IllegalStateException("A list has no figures");
                },
                PROFILE,
                PaperContext.of(Texts.of("events.list.file", name, subject)));
    }
}
