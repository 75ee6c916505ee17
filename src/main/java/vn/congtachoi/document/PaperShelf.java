package vn.congtachoi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.attachment.AttachmentContent;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;

/** Keeps the files of papers and gives them back; a stored file is never written again. */
@Component
class PaperShelf {

    private final DocumentFiles files;
    private final Attachments attachments;

    PaperShelf(DocumentFiles files, Attachments attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    /** Puts a file behind those that are there. */
    DocumentFile keep(
            Document document,
            FileRole role,
            String name,
            byte[] pdf,
            int pages,
            DocumentFile.SealSpot seal,
            Instant at) {
        AttachmentRow stored = attachments.add(document.subject(), name, new ByteArrayInputStream(pdf));
        int ordinal = last(document.id()).map(file -> file.ordinal() + 1).orElse(1);
        return files.save(new DocumentFile(
                document.id(), ordinal, role, new DocumentFile.Stored(stored.id(), stored.sha256(), pages), seal, at));
    }

    /** The file that is the paper now. */
    Optional<DocumentFile> last(UUID documentId) {
        return files.findFirstByDocumentIdOrderByOrdinalDesc(documentId);
    }

    List<FileRow> rows(UUID documentId) {
        return files.findByDocumentIdOrderByOrdinal(documentId).stream()
                .map(DocumentFile::row)
                .toList();
    }

    /** @throws BusinessException when she may not read it */
    byte[] bytes(DocumentFile file) {
        AttachmentContent content =
                attachments.open(file.attachmentId()).orElseThrow(() -> new BusinessException("document.notFound"));
        try {
            return Files.readAllBytes(content.file());
        } catch (IOException e) {
            throw new UncheckedIOException("The file of a paper cannot be read", e);
        }
    }
}
