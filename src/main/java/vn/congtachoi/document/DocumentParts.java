package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lists that hang on a paper: to whom it goes, and its annexes. */
@Component
class DocumentParts {

    private final DocumentRecipients recipients;
    private final DocumentAnnexes annexes;

    DocumentParts(DocumentRecipients recipients, DocumentAnnexes annexes) {
        this.recipients = recipients;
        this.annexes = annexes;
    }

    List<RecipientLine> recipientLines(UUID documentId) {
        return recipients(documentId).stream().map(DocumentRecipient::line).toList();
    }

    List<DocumentRecipient> recipients(UUID documentId) {
        return recipients.findByDocumentIdOrderByPosition(documentId);
    }

    /** Puts these lines in place of the ones there; nothing is written when they are the same. */
    void setRecipients(UUID documentId, List<RecipientLine> lines) {
        if (lines.equals(recipientLines(documentId))) {
            return;
        }
        recipients.deleteByDocumentId(documentId);
        recipients.flush();
        for (int i = 0; i < lines.size(); i++) {
            recipients.save(new DocumentRecipient(documentId, i, lines.get(i)));
        }
    }

    List<AnnexForm> annexes(UUID documentId) {
        return annexes.findByDocumentIdOrderByPosition(documentId).stream()
                .map(DocumentAnnex::form)
                .toList();
    }

    /** Writes these annexes over the ones there, so that each pause in typing is no line of the history. */
    void setAnnexes(UUID documentId, List<AnnexForm> forms) {
        List<DocumentAnnex> there = annexes.findByDocumentIdOrderByPosition(documentId);
        for (int i = 0; i < forms.size(); i++) {
            if (i < there.size()) {
                there.get(i).take(forms.get(i));
            } else {
                annexes.save(new DocumentAnnex(documentId, i, forms.get(i)));
            }
        }
        annexes.deleteAll(there.subList(Math.min(forms.size(), there.size()), there.size()));
    }
}
