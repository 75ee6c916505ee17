package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.document.paper.LayoutFault;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.signing.OpenKey;
import vn.congtachoi.signing.Pin;

/** Signs a paper on the portal: the person, then the organisation behind her. */
@Service
@PreAuthorize("denyAll()")
public class DocumentSigning {

    private final DocumentStore store;
    private final SigningPages pages;
    private final PortalSignature signature;
    private final PortalSeal seal;

    DocumentSigning(DocumentStore store, SigningPages pages, PortalSignature signature, PortalSeal seal) {
        this.store = store;
        this.pages = pages;
        this.signature = signature;
        this.seal = seal;
    }

    /** What is wrong with the page as it would be signed; a faulty paper cannot be signed. */
    @Needs(DocumentPermissions.READ)
    public List<LayoutFault> faults(UUID id) {
        return pages.faults(store.get(id));
    }

    /**
     * Ký số: the paper gets its number, its date and the person's signature; a deputy's stands under her own lines.
     *
     * @return what to tell her besides, as that no time stamp was to be had
     * @throws BusinessException when the PIN or her certificate is refused, or the page has a fault; nothing was signed
     */
    @Needs(DocumentPermissions.SIGN)
    public Optional<MessageKey> sign(UUID id, Pin pin) {
        Document document = store.get(id);
        Document.Signer me = signature.require(document);
        // Before a number is taken: a mistyped PIN is no reason for one.
        OpenKey key = signature.open(pin);
        return signature.put(document, me, key);
    }

    /**
     * Đóng dấu: the organisation's signature behind the person's, which stays valid.
     *
     * @return what to tell her besides
     * @throws BusinessException when the PIN or the certificate is refused; the paper stays as it was
     */
    @Needs(DocumentPermissions.REGISTER)
    public Optional<MessageKey> seal(UUID id, Pin pin) {
        return seal.put(store.get(id), pin);
    }
}
