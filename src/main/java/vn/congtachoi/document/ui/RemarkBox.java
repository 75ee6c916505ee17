package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.RemarkRow;
import vn.congtachoi.document.Remarks;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What people say about one paragraph, or about the whole paper, with room to answer. */
class RemarkBox extends Composite<Div> {

    /**
     * What a box is about.
     *
     * @param block the paragraph, or null for the whole paper
     * @param quotation how the paragraph begins
     */
    record About(UUID document, @Nullable UUID block, String quotation) {}

    private final Remarks remarks;
    private final About about;
    private final boolean open;
    private final Runnable changed;

    /** @param open whether something may still be said: the paper is not signed */
    RemarkBox(Remarks remarks, About about, List<RemarkRow> rows, boolean open, Runnable changed) {
        this.remarks = remarks;
        this.about = about;
        this.open = open;
        this.changed = changed;
        getContent().addClassName("app-remarks");
        rows.forEach(row -> getContent().add(line(row)));
        if (open) {
            getContent()
                    .add(ActionButton.quiet("document.ui.remark.add", this::ask).with(AppIcon.MESSAGE_SQUARE));
        }
    }

    private Div line(RemarkRow row) {
        Span head = new Span(Texts.of("document.ui.remark.by", row.byName(), VnFormat.moment(row.at())));
        head.addClassName("app-remarks__head");
        Div line = new Div(head, new Paragraph(row.wording()));
        line.addClassName("app-remarks__line");
        if (!row.isOpen()) {
            line.addClassName("app-remarks__line--settled");
            Span settled =
                    new Span(Texts.of("document.ui.remark.settled", String.valueOf(row.settledBy()), row.answer()));
            settled.addClassName("app-remarks__head");
            line.add(settled);
        } else if (open) {
            line.add(ActionButton.quiet("document.ui.remark.settle", () -> settle(row)));
        }
        return line;
    }

    private void ask() {
        new SayDialog(
                        Texts.of("document.ui.remark.title"),
                        about.quotation().isEmpty()
                                ? Texts.of("document.ui.remark.whole")
                                : Texts.of("document.ui.remark.quoted", about.quotation()),
                        "document.ui.remark.wording",
                        "document.ui.remark.add",
                        words -> {
                            remarks.add(about.document(), about.block(), about.quotation(), words);
                            changed.run();
                        })
                .open();
    }

    private void settle(RemarkRow row) {
        new SayDialog(
                        Texts.of("document.ui.remark.settle"),
                        row.wording(),
                        "document.ui.remark.answer",
                        "document.ui.remark.settle",
                        words -> {
                            remarks.settle(row.id(), words);
                            changed.run();
                        })
                .open();
    }
}
