package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextJson;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A phụ lục that was written for a paper; those made from its origin come from an {@link AnnexSource}. */
@Entity
@Table(name = "document_annex")
class DocumentAnnex extends AuditedEntity {

    private static final int TITLE_LENGTH = 300;

    private UUID documentId;

    @SuppressWarnings("UnusedVariable") // the order in queries
    private int position;

    private String title;
    private boolean landscape;

    /** Too long for a line of the history: what was submitted stands in the snapshots. */
    @Unaudited
    private String body;

    protected DocumentAnnex() {}

    DocumentAnnex(UUID documentId, int position, AnnexForm form) {
        this.documentId = documentId;
        this.position = position;
        take(form);
    }

    /**
     * Takes over what the form holds.
     *
     * @throws vn.congtachoi.kernel.BusinessException when the title cannot be saved as it stands
     */
    final void take(AnnexForm form) {
        title = TypedText.line(form.title(), TITLE_LENGTH);
        landscape = form.landscape();
        body = TextJson.write(form.text());
    }

    AnnexForm form() {
        return new AnnexForm(title, landscape, text());
    }

    private DocumentText text() {
        return TextJson.read(body);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, documentId);
    }
}
