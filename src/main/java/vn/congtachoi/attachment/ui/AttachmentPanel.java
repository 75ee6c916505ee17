package vn.congtachoi.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/**
 * Photos and files of a record, each with who put it there and when. A phone offers its camera, and large photos are made
 * smaller before they are sent; what is removed leaves its reason in the history.
 */
public class AttachmentPanel extends Composite<Div> {

    /** Photos, scans, and what an office writes. */
    public static final List<String> ACCEPTED = List.of(
            "image/jpeg",
            "image/png",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /**
     * The record to which the files belong, through the door of its module.
     *
     * @param add keeps a file by its name, or refuses it with a {@code BusinessException}; nothing is kept then
     * @param remove takes one away, with the reason
     */
    public record Keeper(
            Supplier<List<AttachmentRow>> files,
            BiFunction<String, InputStream, AttachmentRow> add,
            BiConsumer<UUID, String> remove) {}

    private final Keeper keeper;
    private final boolean mayRemove;
    private final Runnable removed;
    private final Div shown = new Div();
    private final Span none = new Span();

    /** @param removed called after one was removed, where more of the page hangs on it */
    public AttachmentPanel(Keeper keeper, boolean mayAdd, boolean mayRemove, Runnable removed) {
        this.keeper = keeper;
        this.mayRemove = mayRemove;
        this.removed = removed;
        shown.addClassName("app-files__shown");
        getContent().addClassName("app-files");
        none.addClassName("app-quiet");
        getContent().add(none, shown);
        if (mayAdd) {
            getContent().add(FileField.many("attachment.ui.add", AppIcon.PAPERCLIP, ACCEPTED, this::add));
        }
        show();
    }

    /** What stands there while there is no file. */
    public AttachmentPanel saying(String nothing) {
        none.setText(nothing);
        return this;
    }

    private FileField.Kept add(String name, InputStream bytes) {
        AttachmentRow row = keeper.add().apply(name, bytes);
        show();
        return new FileField.Kept(row.id(), row.name(), row.path());
    }

    private void show() {
        List<AttachmentRow> files = keeper.files().get();
        shown.removeAll();
        files.forEach(file -> shown.add(file(file)));
        shown.setVisible(!files.isEmpty());
        none.setVisible(files.isEmpty());
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
        if (mayRemove) {
            card.add(ActionButton.quiet("attachment.ui.remove", () -> remove(file)));
        }
        return card;
    }

    /** A photo says when it was taken beside when it was put up: the two may differ. */
    private static String facts(AttachmentRow file) {
        String added = Texts.of("attachment.ui.added", VnFormat.moment(file.addedAt()), file.addedBy());
        return file.takenAt() == null ? added : Texts.of("attachment.ui.taken", VnFormat.moment(file.takenAt()), added);
    }

    private void remove(AttachmentRow file) {
        new SayDialog(
                        Texts.of("attachment.ui.ask", file.name()),
                        Texts.of("attachment.ui.text"),
                        "attachment.ui.why",
                        "attachment.ui.remove",
                        reason -> {
                            keeper.remove().accept(file.id(), reason);
                            Toast.success("attachment.ui.removed");
                            show();
                            removed.run();
                        })
                .open();
    }
}
