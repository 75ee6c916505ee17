package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.paper.PaperPlace;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.signing.Appearance;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.OpenKey;
import vn.congtachoi.signing.PagePlace;
import vn.congtachoi.signing.PdfSigner;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.SignOrder;
import vn.congtachoi.signing.SignedPdf;

/**
 * A person's signature put on a paper. Three steps, none of which holds a lock while it works: the number is taken, the
 * numbered page is rendered and signed, the result is kept. Whatever fails leaves the number bound to its paper and
 * nothing else.
 */
@Component
class PortalSignature {

    private static final String FIELD = "nguoi-ky";

    private final DocumentStore store;
    private final DocumentRights rights;
    private final SigningPages pages;
    private final PdfSigner signer;
    private final SignedPage signed;

    PortalSignature(
            DocumentStore store, DocumentRights rights, SigningPages pages, PdfSigner signer, SignedPage signed) {
        this.store = store;
        this.rights = rights;
        this.pages = pages;
        this.signer = signer;
        this.signed = signed;
    }

    /**
     * What can be known before a PIN is asked.
     *
     * @return whose lines the paper will bear: hers, or those of the deputy who acts
     * @throws BusinessException when it is not hers to sign, or the page has a fault
     */
    Document.Signer require(Document document) {
        rights.require(DocumentAct.SIGN, document);
        Document.Signer me = pages.signer(document);
        pages.requireSound(document, me);
        return me;
    }

    /** @throws BusinessException when the PIN or her certificate is refused */
    OpenKey open(Pin pin) {
        return signer.open(KeyOwner.person(rights.me()), pin, store.now());
    }

    /**
     * The paper gets its number, its date and the signature.
     *
     * @return what to tell her besides, as that no time stamp was to be had
     */
    Optional<MessageKey> put(Document document, Document.Signer me, OpenKey key) {
        LocalDate day = store.today();
        RenderedPaper paper = pages.numbered(document, me, day).paper();
        PaperPlace place = paper.place("signature").orElseThrow();
        SignedPdf pdf = signer.sign(
                key,
                new SignOrder(
                        paper.pdf(),
                        FIELD,
                        place.page(),
                        new PagePlace(place.x(), place.y(), place.width(), place.height()),
                        new Appearance.Picture(),
                        store.now()));
        signed.signed(
                document, me, DocumentAct.SIGN, SigningWay.PORTAL, SignedPage.Outcome.of(pdf.bytes(), paper, day));
        return pdf.note();
    }
}
