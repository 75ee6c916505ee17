package vn.congtachoi.event.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** Files to fetch, with a sentence on what they are. */
class FilesDialog extends Dialog {

    private final Div body = new Div();

    /** @param hintKey what one should know before fetching */
    FilesDialog(String title, String hintKey) {
        setHeaderTitle(title);
        body.add(new Paragraph(Texts.of(hintKey)));
        body.addClassName("app-act");
        add(body);
        getFooter().add(ActionButton.quiet("events.ui.paper.close", this::close));
    }

    /** Something else below what stands there. */
    final void put(Component... more) {
        body.add(more);
    }
}
