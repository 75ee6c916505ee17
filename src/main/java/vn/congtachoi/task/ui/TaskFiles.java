package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.task.TaskDesk;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Photos and files of a task; a phone offers its camera, and large photos are made smaller before they are sent. */
class TaskFiles extends Composite<Div> {

    private static final List<String> ACCEPTED = List.of(
            "image/jpeg",
            "image/png",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final UUID task;
    private final TaskDesk desk;
    private final boolean open;

    /** @param open whether she may add and remove */
    TaskFiles(UUID task, TaskDesk desk, boolean open) {
        this.task = task;
        this.desk = desk;
        this.open = open;
        getContent().addClassName("app-files");
        show();
    }

    private void show() {
        getContent().removeAll();
        Div shown = new Div();
        shown.addClassName("app-files__shown");
        List<AttachmentRow> files = desk.files(task);
        files.forEach(file -> shown.add(file(file)));
        shown.setVisible(!files.isEmpty());
        getContent().add(shown);
        if (open) {
            getContent()
                    .add(new FileField(
                            "task.ui.files.add",
                            AppIcon.PAPERCLIP,
                            ACCEPTED,
                            (name, bytes) -> {
                                AttachmentRow row = desk.addFile(task, name, bytes);
                                show();
                                return new FileField.Kept(row.id(), row.name(), row.path());
                            },
                            dropped -> {}));
        }
    }

    private Component file(AttachmentRow file) {
        Anchor link = new Anchor(file.path(), "");
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        if (file.width() != null) {
            Image photo = new Image(file.path(), file.name());
            photo.getElement().setAttribute("loading", "lazy");
            link.add(photo);
        }
        link.add(new Span(file.name()));
        Div card = new Div(link, new Span(facts(file)));
        card.addClassName("app-files__file");
        if (open) {
            card.add(ActionButton.quiet("task.ui.files.remove", () -> remove(file)));
        }
        return card;
    }

    /** A photo says when it was taken beside when it was put up: the two may differ. */
    private static String facts(AttachmentRow file) {
        String added = Texts.of("task.ui.files.added", VnFormat.moment(file.addedAt()), file.addedBy());
        return file.takenAt() == null ? added : Texts.of("task.ui.files.taken", VnFormat.moment(file.takenAt()), added);
    }

    private void remove(AttachmentRow file) {
        new SayDialog(
                        Texts.of("task.ui.files.ask", file.name()),
                        Texts.of("task.ui.files.text"),
                        "task.ui.say.send-back",
                        "task.ui.files.remove",
                        reason -> {
                            desk.removeFile(task, file.id(), reason);
                            Toast.success("task.ui.files.removed");
                            show();
                        })
                .open();
    }
}
