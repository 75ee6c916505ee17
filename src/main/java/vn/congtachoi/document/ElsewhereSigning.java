package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.SignatureFinding;
import vn.congtachoi.signing.SignatureReport;
import vn.congtachoi.signing.SignatureValidation;
import vn.congtachoi.signing.Verdict;

/** Signing with another tool: the number is taken, the file goes out, and comes back signed. */
@Service
@PreAuthorize("denyAll()")
public class ElsewhereSigning {

    private final DocumentStore store;
    private final DocumentRights rights;
    private final SigningPages pages;
    private final SignedPage signed;
    private final PaperShelf shelf;
    private final SignatureValidation validation;

    ElsewhereSigning(
            DocumentStore store,
            DocumentRights rights,
            SigningPages pages,
            SignedPage signed,
            PaperShelf shelf,
            SignatureValidation validation) {
        this.store = store;
        this.rights = rights;
        this.pages = pages;
        this.signed = signed;
        this.shelf = shelf;
        this.validation = validation;
    }

    /**
     * The numbered page for signing with another tool; asked again it is the same file.
     *
     * @throws BusinessException when the page has a fault, with blanks or with its number
     */
    @Needs(DocumentPermissions.REGISTER)
    public byte[] export(UUID id) {
        Document document = store.get(id);
        rights.require(DocumentAct.BRING_BACK, document);
        if (document.signingWay() == SigningWay.ELSEWHERE) {
            return shelf.bytes(shelf.last(id).orElseThrow());
        }
        pages.requireSound(document);
        LocalDate day = store.today();
        DocumentPages.Sheet sheet = pages.numbered(document, document.signer(), day);
        signed.exported(document, SignedPage.Outcome.of(sheet.paper().pdf(), sheet.paper(), day));
        return sheet.paper().pdf();
    }

    /**
     * Takes the file back: the exported one, with nothing but a valid signature of the expected person added.
     *
     * @throws BusinessException saying exactly what is wrong with the file; nothing is taken
     */
    @Needs(DocumentPermissions.REGISTER)
    public void bringBack(UUID id, byte[] pdf) {
        Document document = store.get(id);
        rights.require(DocumentAct.BRING_BACK, document);
        LocalDate day = document.paperDate();
        if (document.signingWay() != SigningWay.ELSEWHERE || day == null) {
            throw new BusinessException("document.back.notExported");
        }
        DocumentFile exported = shelf.last(id).orElseThrow();
        requireSameFile(shelf.bytes(exported), pdf);
        requireSignature(document, validation.validate(pdf));
        signed.signed(
                document,
                document.signer(),
                DocumentAct.BRING_BACK,
                SigningWay.ELSEWHERE,
                new SignedPage.Outcome(pdf, exported.pages(), day, exported.seal()));
    }

    /** A signature is added behind the last byte; whatever else was done to the file shows in its first bytes. */
    private static void requireSameFile(byte[] exported, byte[] brought) {
        boolean same = brought.length >= exported.length
                && Arrays.equals(brought, 0, exported.length, exported, 0, exported.length);
        if (!same) {
            throw new BusinessException("document.back.otherFile");
        }
    }

    private static void requireSignature(Document document, SignatureReport report) {
        if (report.findings().isEmpty()) {
            throw new BusinessException("document.back.unsigned");
        }
        UUID expected = document.signerId();
        for (SignatureFinding finding : report.findings()) {
            SignatureFinding judged = expected == null ? finding : finding.expecting(KeyOwner.person(expected));
            if (judged.verdict() != Verdict.VALID) {
                throw new BusinessException(judged.reason(), judged.reasonArgs().toArray());
            }
        }
        if (report.changedAfterLastSignature()) {
            throw new BusinessException("document.back.changed");
        }
    }
}
