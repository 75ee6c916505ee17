package vn.congtachoi.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.kernel.BusinessException;

/**
 * Signs PDF files as persons do, and seals them as units do. Works outside any transaction: nothing is kept here, the
 * caller keeps the bytes.
 */
@Service
@PreAuthorize("denyAll()")
public class PdfSigner {

    private final KeyVault vault;
    private final KeyUse use;
    private final TrustStore trust;
    private final SignatureLook look;
    private final PadesEngine engine;

    PdfSigner(KeyVault vault, KeyUse use, TrustStore trust, SignatureLook look, PadesEngine engine) {
        this.vault = vault;
        this.use = use;
        this.trust = trust;
        this.look = look;
        this.engine = engine;
    }

    /**
     * Opens a key for the signatures of one act, before something is done that cannot be taken back.
     *
     * @param at the time that will be claimed
     * @throws BusinessException when the key is not hers to use, there is none, its certificate is not valid at that time
     *     or was revoked, the PIN is wrong or comes too early
     */
    @PreAuthorize("isAuthenticated()")
    public OpenKey open(KeyOwner owner, Pin pin, Instant at) {
        StoredKey key = usable(owner, at);
        return new OpenKey(key, vault.unlock(key, pin));
    }

    /**
     * Signs, PAdES baseline with SHA-256. A time-stamp service that does not answer lowers the level and adds a note; it
     * never hinders.
     *
     * @throws BusinessException before anything is made: the key was replaced since it was opened or no longer holds, the
     *     field is taken or off the page, the file is damaged
     */
    @PreAuthorize("isAuthenticated()")
    public SignedPdf sign(OpenKey key, SignOrder order) {
        StoredKey stored = usable(key.owner(), order.at());
        if (!key.is(stored)) {
            throw KeyVault.none();
        }
        requireFree(order);
        SignatureImageParameters seen = look.of(order, stored.facts().subjectName(), vault.picture(key.owner()));
        try {
            return engine.sign(order.pdf(), key.opened(), seen, order.at());
        } catch (DSSException | AlertException e) {
            throw damaged(e);
        }
    }

    private StoredKey usable(KeyOwner owner, Instant at) {
        use.of(owner).orThrow();
        StoredKey key = vault.active(owner).orElseThrow(KeyVault::none);
        X509Certificate certificate = key.certificate();
        CertificateRules.requireUsable(certificate, at);
        trust.requireNotRevoked(certificate);
        return key;
    }

    private static void requireFree(SignOrder order) {
        try (PDDocument document = Loader.loadPDF(order.pdf())) {
            if (order.page() > document.getNumberOfPages()) {
                throw new BusinessException("signing.sign.error.place");
            }
            PDRectangle page = document.getPage(order.page() - 1).getCropBox();
            if (PagePlace.points(order.place().right()) > page.getWidth()
                    || PagePlace.points(order.place().bottom()) > page.getHeight()) {
                throw new BusinessException("signing.sign.error.place");
            }
            for (PDSignatureField field : document.getSignatureFields()) {
                if (order.fieldName().equals(field.getFullyQualifiedName()) && field.getSignature() != null) {
                    throw new BusinessException("signing.sign.error.field");
                }
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static BusinessException damaged(Exception cause) {
        BusinessException refusal = new BusinessException("signing.pdf.error.broken");
        refusal.initCause(cause);
        return refusal;
    }
}
