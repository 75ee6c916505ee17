package vn.congtachoi.event.paper.ui;

import java.util.UUID;
import vn.congtachoi.event.paper.EventListKind;
import vn.congtachoi.event.paper.EventLists;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Texts;

/** A list that names people, to be printed. */
class ListDialog extends FilesDialog {

    ListDialog(UUID event, EventListKind kind, EventLists lists) {
        super(Texts.of("events.list.kind", kind), "events.ui.paper.list-hint");
        put(DownloadLink.pdf(
                "events.ui.paper.list-file", Texts.of("events.list.name", kind), () -> lists.pdf(event, kind)));
    }
}
