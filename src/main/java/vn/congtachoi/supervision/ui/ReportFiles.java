package vn.congtachoi.supervision.ui;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.supervision.SelfReportFiles;

/** What goes with the self-report of a visit. */
record ReportFiles(UUID visit, SelfReportFiles kept) implements AttachmentPanel.Keeper {

    @Override
    public List<AttachmentRow> files() {
        return kept.of(visit);
    }

    @Override
    public AttachmentRow add(String name, InputStream bytes) {
        return kept.add(visit, name, bytes);
    }

    @Override
    public void remove(UUID file, String reason) {
        kept.remove(visit, file, reason);
    }
}
