package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.recommendation.RecommendationDetail;
import vn.congtachoi.recommendation.RecommendationProofs;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** What proves a recommendation, each with who put it there and when; a phone offers its camera. */
class ProofList extends Composite<Div> {

    static final List<String> ACCEPTED = List.of(
            "image/jpeg",
            "image/png",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RecommendationDetail detail;
    private final RecommendationProofs proofs;
    private final Runnable reload;
    private final Div shown = new Div();

    /** @param reload shows the page anew: what proves it decides which steps are open */
    ProofList(RecommendationDetail detail, RecommendationProofs proofs, Runnable reload) {
        this.detail = detail;
        this.proofs = proofs;
        this.reload = reload;
        shown.addClassName("app-files__shown");
        getContent().addClassName("app-files");
        getContent().add(shown);
        if (detail.mayProve().allowed()) {
            getContent()
                    .add(new FileField(
                            "recommendation.ui.proofs.add",
                            AppIcon.PAPERCLIP,
                            ACCEPTED,
                            (name, bytes) -> {
                                AttachmentRow row = proofs.add(detail.id(), name, bytes);
                                show(proofs.of(detail.id()));
                                return new FileField.Kept(row.id(), row.name(), row.path());
                            },
                            dropped -> {}));
        }
        show(detail.proofs());
    }

    private void show(List<AttachmentRow> files) {
        shown.removeAll();
        files.forEach(file -> shown.add(file(file)));
        shown.setVisible(!files.isEmpty());
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
        if (detail.mayRemove().allowed()) {
            card.add(ActionButton.quiet("recommendation.ui.proofs.remove", () -> remove(file)));
        }
        return card;
    }

    /** A photo says when it was taken beside when it was put up: the two may differ. */
    private static String facts(AttachmentRow file) {
        String added = Texts.of("recommendation.ui.proofs.added", VnFormat.moment(file.addedAt()), file.addedBy());
        return file.takenAt() == null
                ? added
                : Texts.of("recommendation.ui.proofs.taken", VnFormat.moment(file.takenAt()), added);
    }

    private void remove(AttachmentRow file) {
        new SayDialog(
                        Texts.of("recommendation.ui.proofs.ask", file.name()),
                        Texts.of("recommendation.ui.proofs.text"),
                        "recommendation.ui.why",
                        "recommendation.ui.proofs.remove",
                        reason -> {
                            proofs.remove(detail.id(), file.id(), reason);
                            Toast.success("recommendation.ui.proofs.removed");
                            reload.run();
                        })
                .open();
    }
}
