package vn.congtachoi.task.ui;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.task.TaskDesk;

/** Photos and files of a task. */
record TaskFiles(UUID task, TaskDesk desk) implements AttachmentPanel.Keeper {

    @Override
    public List<AttachmentRow> files() {
        return desk.files(task);
    }

    @Override
    public AttachmentRow add(String name, InputStream bytes) {
        return desk.addFile(task, name, bytes);
    }

    @Override
    public void remove(UUID file, String reason) {
        desk.removeFile(task, file, reason);
    }
}
