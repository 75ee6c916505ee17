package vn.congtachoi.indicator;

import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/** Files with which units answer; they hang on the return of the unit. */
@Component
class QuickFiles {

    private final Attachments attachments;

    QuickFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    UUID add(UUID returnId, String name, InputStream bytes) {
        return attachments.add(subject(returnId), name, bytes).id();
    }

    void remove(UUID fileId) {
        attachments.remove(fileId, Texts.of("indicator.quick.fileTakenBack"));
    }

    /** Names of the return's files, by id. */
    Map<UUID, String> names(UUID returnId) {
        return attachments.list(subject(returnId)).stream()
                .collect(Collectors.toMap(AttachmentRow::id, AttachmentRow::name));
    }

    private static SubjectRef subject(UUID returnId) {
        return SubjectRef.of(ReturnSubject.TYPE, returnId);
    }
}
