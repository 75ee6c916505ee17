package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Signing in ink: printed with blanks, signed, numbered and stamped by the clerk, and scanned. */
@Service
@PreAuthorize("denyAll()")
public class InkSigning {

    private final DocumentStore store;
    private final DocumentRights rights;
    private final SigningPages pages;
    private final SignedPage signed;
    private final ScanMatch scans;

    InkSigning(DocumentStore store, DocumentRights rights, SigningPages pages, SignedPage signed, ScanMatch scans) {
        this.store = store;
        this.rights = rights;
        this.pages = pages;
        this.signed = signed;
        this.scans = scans;
    }

    /**
     * The page for signing in ink, with room for number and day.
     *
     * @throws BusinessException when it is not to be signed now, or the page has a fault
     */
    @Needs(DocumentPermissions.READ)
    public byte[] blank(UUID id) {
        Document document = store.get(id);
        if (!rights.mayRead(document) || document.state() != DocumentState.TO_SIGN) {
            throw new BusinessException("document.act.state");
        }
        pages.requireSound(document);
        return pages.blank(document, document.signer()).paper().pdf();
    }

    /**
     * Vào số: the paper was signed in ink; the clerk gets the number to write on it.
     *
     * @param day that she writes on the paper, today or before
     * @return the number to write
     */
    @Needs(DocumentPermissions.REGISTER)
    public RegisterRow enterNumber(UUID id, LocalDate day) {
        Document document = store.get(id);
        rights.require(DocumentAct.ENTER_NUMBER, document);
        if (day.isAfter(store.today())) {
            throw new BusinessException("document.ink.future");
        }
        if (document.signingWay() == SigningWay.ELSEWHERE) {
            throw new BusinessException("document.sign.way");
        }
        int count = pages.blank(document, document.signer()).paper().pages();
        RegisterRow number = pages.number(document, day);
        signed.entered(document, day, count);
        return number;
    }

    /**
     * Takes the scan of the stamped paper: as many pages as were printed, each with the paper's own code.
     *
     * @throws BusinessException saying which page is wrong; nothing is taken
     */
    @Needs(DocumentPermissions.REGISTER)
    public void scan(UUID id, byte[] pdf) {
        Document document = store.get(id);
        rights.require(DocumentAct.SCAN, document);
        int count = signed.pages(document);
        byte[] upright = scans.match(pdf, document, count);
        signed.sealed(document, DocumentAct.SCAN, FileRole.SCAN, upright, count);
    }
}
