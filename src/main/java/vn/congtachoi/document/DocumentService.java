package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** Papers while they are written. */
@Service
@PreAuthorize("denyAll()")
public class DocumentService {

    private final DocumentStore store;
    private final DocumentParts parts;
    private final DocumentRights rights;
    private final SignerLines signers;
    private final DocumentTrail trail;
    private final ProofCodes codes;

    DocumentService(
            DocumentStore store,
            DocumentParts parts,
            DocumentRights rights,
            SignerLines signers,
            DocumentTrail trail,
            ProofCodes codes) {
        this.store = store;
        this.parts = parts;
        this.rights = rights;
        this.signers = signers;
        this.trail = trail;
        this.codes = codes;
    }

    /** Whether the current actor may write papers of the unit. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayCreate(UUID unitId) {
        return rights.mayDraft(unitId);
    }

    /**
     * Begins a paper of the series' unit.
     *
     * @return its id
     * @throws vn.congtachoi.kernel.BusinessException when a field cannot be saved as it stands
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public UUID create(DocumentForm form) {
        NumberSeries series = store.series(form.seriesId());
        rights.mayDraft(series.unitId()).orThrow();
        store.kind(form.kindId());
        Document.Drafter me = new Document.Drafter(rights.me(), rights.actor().name());
        Document document = new Document(series.unitId(), me, form, trail.now());
        document.signBy(signer(form, series).orElse(null));
        document.provedBy(codes.code(document.id()));
        store.save(document);
        parts.setRecipients(document.id(), form.recipients());
        store.changed(document);
        return document.id();
    }

    /**
     * Changes a draft.
     *
     * @return the version that now stands
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws vn.congtachoi.kernel.BusinessException when it was submitted, or a field cannot be saved as it stands
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public long change(UUID id, DocumentForm form, List<AnnexForm> annexes) {
        Document document = store.lock(id);
        rights.mayEdit(document).orThrow();
        store.requireFresh(document, form.version());
        NumberSeries series = store.series(form.seriesId());
        rights.at(series.unitId(), DocumentAct.SUBMIT.permission()).orThrow();
        store.kind(form.kindId());
        DocumentForm before = document.form(form.recipients());
        document.take(form);
        document.signBy(signer(form, series).orElse(null));
        boolean sent = parts.setRecipients(id, form.recipients());
        boolean annexed = parts.setAnnexes(id, annexes);
        if (sent || annexed || !document.form(form.recipients()).equals(before)) {
            document.savedBy(rights.actor().name(), trail.now());
        }
        store.saveNow(document);
        if (document.version() == form.version() && (sent || annexed)) {
            parts.renew(document);
        }
        store.changed(document);
        return document.version();
    }

    /**
     * Keeps the text alone, for a page that saves behind the typing.
     *
     * @return the version that now stands
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the page had read it
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public long write(UUID id, DocumentText text, long version) {
        Document document = store.lock(id);
        rights.mayEdit(document).orThrow();
        store.requireFresh(document, version);
        boolean changed = !text.equals(document.text());
        document.write(text);
        if (changed) {
            document.savedBy(rights.actor().name(), trail.now());
            store.changed(document);
        }
        store.saveNow(document);
        return document.version();
    }

    private Optional<Document.Signer> signer(DocumentForm form, NumberSeries series) {
        @Nullable UUID signerId = form.signerId();
        return signerId == null ? Optional.empty() : Optional.of(signers.of(signerId, series, store.today()));
    }
}
