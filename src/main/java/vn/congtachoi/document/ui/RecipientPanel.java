package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentIssue;
import vn.congtachoi.document.RecipientRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Where an issued paper went: how, when, and who has seen it. */
class RecipientPanel extends Composite<PageSection> {

    private final DocumentIssue issue;
    private final UUID document;
    private final LocalDate today;
    private final Runnable reload;

    RecipientPanel(DocumentIssue issue, DocumentDetail detail, LocalDate today, Runnable reload) {
        this.issue = issue;
        this.document = detail.id();
        this.today = today;
        this.reload = reload;
        boolean maySend = issue.maySend(detail.id()).allowed();
        List<RecipientRow> rows = detail.recipients();
        Map.Entry<Integer, Integer> seen = DocumentIssue.receipts(rows);
        if (detail.own() && seen.getValue() > 0) {
            getContent().add(new Paragraph(Texts.of("document.ui.receipts.seen", seen.getKey(), seen.getValue())));
        }
        List<RecipientRow> waiting =
                rows.stream().filter(row -> row.sentOn() == null).toList();
        if (maySend && waiting.size() > 1) {
            getContent()
                    .aside(new ActionButton(Texts.of("document.ui.sent.all", waiting.size()), () -> allSent(waiting)));
        }
        DataGrid<RecipientRow> grid = new DataGrid<>(RecipientRow::id);
        grid.text("document.ui.recipients.wording", row -> row.line().wording()).setFlexGrow(3);
        grid.lines("document.ui.recipients.way", RecipientPanel::way, RecipientPanel::day)
                .setFlexGrow(2);
        if (detail.own()) {
            grid.component("document.ui.receipts.state", RecipientPanel::receipt)
                    .setFlexGrow(3);
        }
        if (maySend) {
            grid.component("document.ui.acts", this::act).setFlexGrow(2);
        }
        grid.card(row -> new Card(row.line().wording())
                .line(way(row) + " · " + day(row))
                .foot(detail.own() ? receipt(row) : new Div(), maySend ? act(row) : new Div()));
        grid.show(rows);
        getContent().add(grid);
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(Texts.of("document.ui.receipts"));
    }

    private static String way(RecipientRow row) {
        return Texts.of("document.way", row.line().way());
    }

    private static String day(RecipientRow row) {
        LocalDate sent = row.sentOn();
        return sent == null ? Texts.of("document.ui.receipts.unsent") : VnFormat.day(sent);
    }

    /** A receipt is only expected of a unit of the portal. */
    private static Component receipt(RecipientRow row) {
        if (row.seenAt() != null) {
            Div seen = new Div(
                    new StatusBadge(Texts.of("document.ui.receipts.opened"), Tone.DONE),
                    new Paragraph(Texts.of("document.ui.receipts.by", row.seenBy(), VnFormat.moment(row.seenAt()))));
            seen.addClassName("app-receipt");
            return seen;
        }
        return row.line().unitId() != null && row.sentOn() != null
                ? new StatusBadge(Texts.of("document.ui.receipts.unopened"), Tone.DUE)
                : new Div();
    }

    private Component act(RecipientRow row) {
        return ActionButton.quiet(
                row.sentOn() == null ? "document.ui.sent.title" : "document.ui.sent.change", () -> ask(row));
    }

    private void ask(RecipientRow row) {
        new SentDialog(row, today, (way, day) -> {
                    issue.sent(document, row.id(), way, day);
                    Toast.success("document.ui.sent.done", row.line().wording());
                    reload.run();
                })
                .open();
    }

    /** Each by the way that the paper names, today: what went otherwise is changed in its row. */
    private void allSent(List<RecipientRow> waiting) {
        waiting.forEach(row -> issue.sent(document, row.id(), row.line().way(), today));
        Toast.success("document.ui.sent.done-all", waiting.size());
        reload.run();
    }
}
