package vn.congtachoi.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.signing.OpenKey;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.uikit.Texts;

/**
 * Chờ tôi ký: the papers that wait for somebody's signature, and several of them signed with the PIN asked once. A paper
 * whose figures have changed since it was submitted is not signed among others.
 */
@Service
@PreAuthorize("denyAll()")
public class SigningDesk {

    private final Documents documents;
    private final DocumentReading reading;
    private final DocumentRights rights;
    private final DocumentContents contents;
    private final PortalSignature signature;
    private final DocumentTrail trail;

    SigningDesk(
            Documents documents,
            DocumentReading reading,
            DocumentRights rights,
            DocumentContents contents,
            PortalSignature signature,
            DocumentTrail trail) {
        this.documents = documents;
        this.reading = reading;
        this.rights = rights;
        this.contents = contents;
        this.signature = signature;
        this.trail = trail;
    }

    /** What waits for her, the longest first. */
    @Needs(DocumentPermissions.SIGN)
    @Transactional(readOnly = true)
    public List<PaperToSign> waiting() {
        List<Document> mine = documents.standing(rights.seats(), Set.of(DocumentState.TO_SIGN)).stream()
                .filter(document -> rights.may(DocumentAct.SIGN, document).allowed())
                .toList();
        Map<UUID, DocumentRow> rows =
                reading.rows(mine.stream().map(Document::id).toList());
        return mine.stream()
                .map(document -> new PaperToSign(row(rows, document.id()), hasChanged(document)))
                .toList();
    }

    /**
     * Signs papers one after the other, so that their numbers follow the order given. One that is refused leaves the
     * others alone.
     *
     * @throws BusinessException when the PIN or her certificate is refused; nothing was signed
     */
    @Needs(DocumentPermissions.SIGN)
    public List<SigningOutcome> sign(Collection<UUID> ids, Pin pin) {
        Map<UUID, DocumentRow> rows = reading.rows(ids);
        OpenKey key = signature.open(pin);
        return ids.stream()
                .filter(rows::containsKey)
                .map(id -> sign(row(rows, id), key))
                .toList();
    }

    private static DocumentRow row(Map<UUID, DocumentRow> rows, UUID id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private boolean hasChanged(Document document) {
        return !contents.changes(document).isEmpty();
    }

    private SigningOutcome sign(DocumentRow row, OpenKey key) {
        try {
            Document document = documents.findById(row.id()).orElseThrow();
            rights.require(DocumentAct.SIGN, document);
            if (hasChanged(document)) {
                throw new BusinessException("document.desk.changed");
            }
            Document.Signer me = signature.require(document);
            Optional<MessageKey> note = signature.put(document, me, key);
            String said = note.map(words -> Texts.of(words.key())).orElse("");
            return new SigningOutcome(
                    row.id(), row.title(), trail.notations(List.of(row.id())).get(row.id()), said);
        } catch (BusinessException refusal) {
            return new SigningOutcome(row.id(), row.title(), null, Texts.of(refusal));
        } catch (StaleDataException changed) {
            return new SigningOutcome(row.id(), row.title(), null, Texts.of("document.act.state"));
        }
    }
}
