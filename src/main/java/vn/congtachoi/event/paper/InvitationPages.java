package vn.congtachoi.event.paper;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.PaperFace;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperDefinition;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.QrCode;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.paper.StyledText;
import vn.congtachoi.uikit.Texts;

/** Giấy mời as one file with a page for each guest: the paper's own words, her name and post, and her code. */
@Component
class InvitationPages {

    private static final String CODE = "invitations";

    private final PaperRenderer renderer;

    InvitationPages(PaperRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Who is invited on a page.
     *
     * @param honorific how she is addressed; may be empty
     * @param standing post and place; may be empty
     * @param link what her code opens
     */
    record Invited(String honorific, String name, String standing, String link) {}

    static PaperDefinition<InvitationsData> definition(PaperProfile profile) {
        return new PaperDefinition<>(CODE, InvitationsData.class, CODE, profile, PaperOrientation.PORTRAIT);
    }

    /** @param guests in the order of their pages */
    RenderedPaper print(PaperFace face, List<Invited> guests) {
        String title =
                Texts.of("events.paper.invitation.file", face.content().title().subject());
        PaperContext context = PaperContext.of(title);
        return renderer.render(
                definition(face.profile()), data(face, guests), face.draft() ? context.asDraft() : context);
    }

    static InvitationsData data(PaperFace face, List<Invited> guests) {
        PaperContent content = face.content();
        PaperSignature signature = content.ending().right();
        return new InvitationsData(
                content.head(),
                VietnameseText.upper(content.title().kind()),
                content.title().subject(),
                Texts.of("events.paper.invitation.code"),
                new PaperSignature(signature.authority(), signature.name(), List.of()),
                rows(face.paragraphs(), guests));
    }

    private static List<InvitationsData.Row> rows(List<StyledText> paragraphs, List<Invited> guests) {
        // A third of what the portal adds to the library's own time: worth both processors.
        List<QrCode> codes =
                guests.parallelStream().map(guest -> QrCode.of(guest.link())).toList();
        List<InvitationsData.Row> rows = new ArrayList<>();
        int page = 0;
        for (Invited guest : guests) {
            QrCode code = codes.get(page++);
            int last = paragraphs.size() - 1;
            for (int at = 0; at <= last; at++) {
                rows.add(new InvitationsData.Row(
                        page, at == 0 ? guest(guest) : StyledText.EMPTY, paragraphs.get(at), at == last ? code : null));
            }
        }
        return rows;
    }

    /** "Kính mời: đồng chí Nguyễn Thị A – Chủ tịch …", her name in bold. */
    private static StyledText guest(Invited guest) {
        List<StyledText.Stretch> line = new ArrayList<>();
        line.add(plain(Texts.of("events.paper.invitation.to") + " "));
        if (!guest.honorific().isEmpty()) {
            line.add(plain(guest.honorific() + " "));
        }
        line.add(new StyledText.Stretch(guest.name(), true, false));
        if (!guest.standing().isEmpty()) {
            line.add(plain(" – " + guest.standing()));
        }
        return new StyledText(line);
    }

    private static StyledText.Stretch plain(String words) {
        return new StyledText.Stretch(words, false, false);
    }
}
