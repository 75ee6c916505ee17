package vn.congtachoi.event.paper.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import vn.congtachoi.event.paper.EventInvitations;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Texts;

/** Giấy mời for each guest: of all, or of those whom nobody has told yet. */
class InvitationsDialog extends FilesDialog {

    InvitationsDialog(UUID event, EventInvitations invitations) {
        super(Texts.of("events.ui.paper.invitations"), "events.ui.paper.invitations-hint");
        if (invitations.isOvertaken(event)) {
            Paragraph caution = new Paragraph(Texts.of("events.ui.paper.invitations-overtaken"));
            caution.addClassName("app-caution");
            put(caution);
        }
        String file = Texts.of("events.ui.paper.invitations-file");
        put(DownloadLink.pdf("events.ui.paper.invitations-all", file, () -> invitations.pdf(event, guest -> true)));
        if (invitations.someUntold(event)) {
            put(DownloadLink.pdf(
                    "events.ui.paper.invitations-untold",
                    file,
                    () -> invitations.pdf(event, guest -> guest.told().at() == null)));
        }
    }
}
