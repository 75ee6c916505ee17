package vn.congtachoi.document;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.signing.Appearance;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.OpenKey;
import vn.congtachoi.signing.PagePlace;
import vn.congtachoi.signing.PdfSigner;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.SignOrder;
import vn.congtachoi.signing.SignedPdf;

/** The organisation's signature put behind a person's, at the place that was kept for it when the page was made. */
@Component
class PortalSeal {

    private static final String FIELD = "co-quan";

    private final DocumentStore store;
    private final DocumentRights rights;
    private final PaperShelf shelf;
    private final PdfSigner signer;
    private final SignedPage signed;

    PortalSeal(DocumentStore store, DocumentRights rights, PaperShelf shelf, PdfSigner signer, SignedPage signed) {
        this.store = store;
        this.rights = rights;
        this.shelf = shelf;
        this.signer = signer;
        this.signed = signed;
    }

    /**
     * @return what to tell her besides
     * @throws BusinessException when it is not hers to seal, or the PIN or the certificate is refused
     */
    Optional<MessageKey> put(Document document, Pin pin) {
        rights.require(DocumentAct.SEAL, document);
        DocumentFile file = shelf.last(document.id()).orElseThrow();
        DocumentFile.SealSpot spot = file.seal();
        Instant now = store.now();
        OpenKey key = signer.open(KeyOwner.unit(document.unitId()), pin, now);
        SignedPdf pdf = signer.sign(
                key,
                new SignOrder(
                        shelf.bytes(file),
                        FIELD,
                        spot.page(),
                        new PagePlace(spot.left(), spot.top(), PagePlace.SEAL_MM, PagePlace.SEAL_MM),
                        new Appearance.Picture(),
                        now));
        signed.sealed(document, DocumentAct.SEAL, FileRole.SEALED, pdf.bytes(), file.pages());
        return pdf.note();
    }
}
