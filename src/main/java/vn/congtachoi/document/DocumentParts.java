package vn.congtachoi.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lists that hang on a paper: to whom it goes, and its annexes. */
@Component
class DocumentParts {

    private final DocumentRecipients recipients;
    private final DocumentAnnexes annexes;
    private final EntityManager entities;

    DocumentParts(DocumentRecipients recipients, DocumentAnnexes annexes, EntityManager entities) {
        this.recipients = recipients;
        this.annexes = annexes;
        this.entities = entities;
    }

    List<RecipientLine> recipientLines(UUID documentId) {
        return recipients(documentId).stream().map(DocumentRecipient::line).toList();
    }

    List<DocumentRecipient> recipients(UUID documentId) {
        return recipients.findByDocumentIdOrderByPosition(documentId);
    }

    /** Puts these lines in place of the ones there; false, and nothing written, when they are the same. */
    boolean setRecipients(UUID documentId, List<RecipientLine> lines) {
        if (lines.equals(recipientLines(documentId))) {
            return false;
        }
        recipients.deleteByDocumentId(documentId);
        recipients.flush();
        for (int i = 0; i < lines.size(); i++) {
            recipients.save(new DocumentRecipient(documentId, i, lines.get(i)));
        }
        return true;
    }

    List<AnnexForm> annexes(UUID documentId) {
        return annexes.findByDocumentIdOrderByPosition(documentId).stream()
                .map(DocumentAnnex::form)
                .toList();
    }

    /**
     * Writes these annexes over the ones there, so that each pause in typing is no line of the history; false, and nothing
     * written, when they are the same.
     */
    boolean setAnnexes(UUID documentId, List<AnnexForm> forms) {
        List<DocumentAnnex> there = annexes.findByDocumentIdOrderByPosition(documentId);
        if (forms.equals(there.stream().map(DocumentAnnex::form).toList())) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            if (i < there.size()) {
                there.get(i).take(forms.get(i));
            } else {
                annexes.save(new DocumentAnnex(documentId, i, forms.get(i)));
            }
        }
        annexes.deleteAll(there.subList(Math.min(forms.size(), there.size()), there.size()));
        return true;
    }

    /** A page that has read other parts is late from now on, though the paper's own row is the same. */
    void renew(Document document) {
        entities.lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
