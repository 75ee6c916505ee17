package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.agenda.opinion.OpinionFiles;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What those who are asked are to read; files come and go until it is sent. */
class OpinionFilesPanel extends Composite<Div> {

    private static final List<String> ACCEPTED = List.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "image/jpeg",
            "image/png");

    private final UUID opinion;
    private final OpinionFiles files;
    private final boolean open;

    /** @param open whether she may add and remove */
    OpinionFilesPanel(UUID opinion, OpinionFiles files, boolean open) {
        this.opinion = opinion;
        this.files = files;
        this.open = open;
        show();
    }

    private void show() {
        getContent().removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("app-meeting-guests");
        files.list(opinion).forEach(file -> list.add(line(file)));
        getContent().add(list);
        if (open) {
            getContent()
                    .add(new FileField(
                                    "agenda.ui.opinion.file-add",
                                    AppIcon.PAPERCLIP,
                                    ACCEPTED,
                                    (name, bytes) -> {
                                        AttachmentRow row = files.add(opinion, name, bytes);
                                        show();
                                        return new FileField.Kept(row.id(), row.name(), row.path());
                                    },
                                    dropped -> {})
                            .keepOriginal());
        }
    }

    private ListItem line(AttachmentRow file) {
        Anchor link = new Anchor(file.path(), file.name(), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        ListItem line = new ListItem(link);
        if (open) {
            line.add(ActionButton.quiet("agenda.ui.opinion.file-remove", () -> remove(file)));
        }
        return line;
    }

    private void remove(AttachmentRow file) {
        new SayDialog(
                        Texts.of("agenda.ui.opinion.file-ask", file.name()),
                        Texts.of("agenda.ui.opinion.file-text"),
                        "agenda.ui.say.why",
                        "agenda.ui.opinion.file-remove",
                        reason -> {
                            files.remove(opinion, file.id(), reason);
                            Toast.success("agenda.ui.opinion.file-removed");
                            show();
                        })
                .open();
    }
}
