package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.feed.ScheduleLinkRow;
import vn.congtachoi.agenda.feed.ScheduleLinkService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** The secret addresses at which calendar programs read her schedule and her unit's; each is shown once. */
class ScheduleLinkDialog extends Dialog {

    private final UUID unit;
    private final ScheduleLinkService links;
    private final Div body = new Div();

    ScheduleLinkDialog(UUID unit, ScheduleLinkService links) {
        this.unit = unit;
        this.links = links;
        setHeaderTitle(Texts.of("agenda.ui.feed.title"));
        body.addClassName("app-act");
        add(body);
        getFooter().add(ActionButton.quiet("agenda.ui.feed.close", this::close));
        show(null, "");
    }

    /**
     * @param made the unit whose address was made just now, or null
     * @param address that address, or empty when none was made
     */
    private void show(@Nullable UUID made, String address) {
        body.removeAll();
        body.add(new Paragraph(Texts.of("agenda.ui.feed.line")));
        if (links.isLocalOnly()) {
            Paragraph local = new Paragraph(Texts.of("agenda.ui.feed.local"));
            local.addClassName("app-meeting-clash");
            body.add(local);
        }
        links.rows(unit).forEach(row -> {
            boolean fresh = !address.isEmpty() && Objects.equals(row.unitId(), made);
            body.add(part(row, fresh ? address : ""));
        });
    }

    private Div part(ScheduleLinkRow row, String address) {
        Div part = new Div(new H3(
                row.unitId() == null ? Texts.of("agenda.ui.feed.own") : Texts.of("agenda.ui.feed.unit", row.unit())));
        part.addClassName("app-feed");
        Instant at = row.madeAt();
        if (!address.isEmpty()) {
            TextField shown = new TextField(Texts.of("agenda.ui.feed.address"));
            shown.setValue(address);
            shown.setReadOnly(true);
            Paragraph secret = new Paragraph(Texts.of("agenda.ui.feed.secret"));
            secret.addClassName("app-meeting-clash");
            part.add(shown, new CopyButton("agenda.ui.feed.copy", address), secret);
        } else {
            Paragraph state = new Paragraph(
                    at == null
                            ? Texts.of("agenda.ui.feed.none")
                            : Texts.of("agenda.ui.feed.made", VnFormat.moment(at)));
            state.addClassName("app-quiet");
            part.add(state);
        }
        part.add(acts(row, at != null));
        return part;
    }

    private Div acts(ScheduleLinkRow row, boolean used) {
        Div acts = new Div();
        acts.addClassName("app-row");
        if (used) {
            acts.add(
                    ActionButton.secondary("agenda.ui.feed.replace", () -> replace(row)),
                    ActionButton.danger("agenda.ui.feed.revoke", () -> {
                        links.revoke(row.unitId());
                        Toast.success("agenda.ui.feed.revoked");
                        show(null, "");
                    }));
        } else {
            acts.add(ActionButton.secondary("agenda.ui.feed.make", () -> make(row)));
        }
        return acts;
    }

    private void make(ScheduleLinkRow row) {
        show(row.unitId(), links.make(row.unitId()));
    }

    private void replace(ScheduleLinkRow row) {
        ConfirmStep.ask(
                Texts.of("agenda.ui.feed.replace-ask"),
                Texts.of("agenda.ui.feed.replace-text"),
                "agenda.ui.feed.replace",
                () -> make(row));
    }
}
