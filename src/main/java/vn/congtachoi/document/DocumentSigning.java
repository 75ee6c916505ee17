package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.document.paper.LayoutFault;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.paper.PaperPlace;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.signing.Appearance;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.PagePlace;
import vn.congtachoi.signing.PdfSigner;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.SignOrder;
import vn.congtachoi.signing.SignedPdf;

/**
 * Signs papers on the portal. Three steps, none of which holds a lock while it works: the number is taken, the numbered
 * page is rendered and signed, the result is kept. Whatever fails leaves the number bound to its paper and nothing else.
 */
@Service
@PreAuthorize("denyAll()")
public class DocumentSigning {

    static final String SIGNATURE_FIELD = "nguoi-ky";
    static final String SEAL_FIELD = "co-quan";

    private final DocumentStore store;
    private final DocumentRights rights;
    private final SigningPages pages;
    private final PdfSigner signer;
    private final SignedPage signed;
    private final PaperShelf shelf;

    DocumentSigning(
            DocumentStore store,
            DocumentRights rights,
            SigningPages pages,
            PdfSigner signer,
            SignedPage signed,
            PaperShelf shelf) {
        this.store = store;
        this.rights = rights;
        this.pages = pages;
        this.signer = signer;
        this.signed = signed;
        this.shelf = shelf;
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
        rights.require(DocumentAct.SIGN, document);
        Document.Signer me = pages.signer(document);
        pages.requireSound(document, me);
        KeyOwner owner = KeyOwner.person(rights.me());
        // Before a number is taken: a mistyped PIN is no reason for one.
        signer.check(owner, pin, store.now());
        LocalDate day = store.today();
        RenderedPaper paper = pages.numbered(document, me, day).paper();
        PaperPlace place = paper.place("signature").orElseThrow();
        SignedPdf pdf = signer.sign(new SignOrder(
                paper.pdf(),
                owner,
                pin,
                SIGNATURE_FIELD,
                place.page(),
                new PagePlace(place.x(), place.y(), place.width(), place.height()),
                new Appearance.Picture(),
                store.now()));
        signed.signed(
                document, me, DocumentAct.SIGN, SigningWay.PORTAL, SignedPage.Outcome.of(pdf.bytes(), paper, day));
        return pdf.note();
    }

    /**
     * Đóng dấu: the organisation's signature behind the person's, which stays valid.
     *
     * @return what to tell her besides
     * @throws BusinessException when the PIN or the certificate is refused; the paper stays as it was
     */
    @Needs(DocumentPermissions.REGISTER)
    public Optional<MessageKey> seal(UUID id, Pin pin) {
        Document document = store.get(id);
        rights.require(DocumentAct.SEAL, document);
        DocumentFile file = shelf.last(id).orElseThrow();
        DocumentFile.SealSpot spot = file.seal();
        SignedPdf pdf = signer.sign(new SignOrder(
                shelf.bytes(file),
                KeyOwner.unit(document.unitId()),
                pin,
                SEAL_FIELD,
                spot.page(),
                new PagePlace(spot.left(), spot.top(), PagePlace.SEAL_MM, PagePlace.SEAL_MM),
                new Appearance.Picture(),
                store.now()));
        signed.sealed(document, DocumentAct.SEAL, FileRole.SEALED, pdf.bytes(), file.pages());
        return pdf.note();
    }
}
