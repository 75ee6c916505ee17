package vn.congtachoi.event.paper.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Texts;

/** Tin bài: edited here, then copied or fetched as text; it is not kept. */
class NewsDialog extends FilesDialog {

    private static final int LATER = 400;

    NewsDialog(String draft) {
        super(Texts.of("events.ui.paper.news"), "events.ui.paper.news-hint");
        setWidth("44rem");
        TextArea words = new TextArea(Texts.of("events.ui.paper.news-words"));
        words.setValue(draft);
        words.setWidthFull();
        words.setMinRows(12);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(LATER);
        CopyButton copy = new CopyButton("events.ui.paper.copy", draft);
        words.addValueChangeListener(change -> copy.setCopied(change.getValue()));
        put(words, copy);
        put(DownloadLink.text("events.ui.paper.news-file", Texts.of("events.ui.paper.news-name"), words::getValue));
    }
}
